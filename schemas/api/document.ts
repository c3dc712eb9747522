import * as v from 'valibot'

/** The answer of `GET /api/contracts/:id/document`. `contract` is canonical JSON. */
export const documentResponse = v.object({
  seq: v.number(),
  contract: v.looseObject({
    format: v.literal('samenspraak-contract'),
    formatVersion: v.literal(1),
  }),
})
