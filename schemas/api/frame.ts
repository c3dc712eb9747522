import * as v from 'valibot'

/** The answer of `GET /api/frame`: the origins of pages that may show `/frame.html` and speak with it. */
export const frameResponse = v.object({ origins: v.array(v.string()) })

export type FrameResponse = v.InferOutput<typeof frameResponse>
