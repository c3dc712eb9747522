/**
 * What may be put in place of a Dutch form that has another plain form behind one word than behind another.
 * All others stand beside their forms, in the entries.
 */
export const swaps = `
(je|jij|u|ocmw|dienst)~beschikt over;ik~beschik over > (hebt|hebt|hebt|heeft|heeft);heb
tracht~ik;tracht~je;tracht~u;^~tracht;ik~tracht > probeer;probeer;probeert;probeer;probeer
(je|u|ocmw|dienst)~(verstrekt|verschaft) > geeft
`
