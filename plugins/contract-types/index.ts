import { defineContractType } from '../kit/define/index.ts'
import type { ContractType } from '../kit/index.ts'
import { general } from './general/index.ts'
import { socialActivation } from './social-activation/index.ts'
import { study } from './study/index.ts'
import { training } from './training/index.ts'
import { work } from './work/index.ts'

/**
 * The contract types that come with the product, in the order in which they are offered. They come
 * through the same door as those of a centre.
 * @throws ContractTypeError when one of them cannot be used
 */
export const contractTypes: readonly ContractType[] = [
  general,
  study,
  training,
  work,
  socialActivation,
].map((type) => defineContractType(type))

export { general, socialActivation, study, training, work }
