/**
 * What may be put in place of a French form that has another plain form behind one word than behind another.
 * All others stand beside their forms, in the entries.
 */
export const swaps = `
^~suite (à|au|aux) > après(| le| les)
(a|ont|avons|avez)~fait droit (à|au) > (accepté|accepté|accepté|accepté)(| le)
`
