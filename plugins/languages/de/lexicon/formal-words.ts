/** Small words between the others: stiff conjunctions, adverbs and pronouns. */
import { entriesOf } from '../../rows.ts'

export const formalWords = entriesOf(
  {
    action: 'replace',
    reason: 'Dieses kleine Wort sagt niemand im Gespräch, und es hält auf.',
    evidence: 'own',
  },
  {
    sofern: [
      'sofern; insofern; insoweit',
      'wenn',
      'wenn',
      { strength: 'note', unlessNear: ['ist', 'es', 'bin', 'sind', 'war'] },
    ],
    bezueglich: ['bezüglich; hinsichtlich; betreffs; betreffend', 'zu; über'],
    zwecks: ['zwecks; behufs', 'für; um … zu'],
    mangels: ['mangels', 'ohne; weil … fehlt'],
    gegebenenfalls: ['gegebenenfalls', 'vielleicht; wenn es sein muss', 'vielleicht'],
    falls: ['wofern; so fern', 'wenn', 'wenn'],
    obgleich: [
      'obgleich; obschon; wenngleich; wiewohl; gleichwohl; nichtsdestotrotz; nichtsdestoweniger; dessenungeachtet',
      'obwohl | obwohl | obwohl | obwohl | trotzdem | trotzdem | trotzdem | trotzdem',
      '=',
      { strength: 'note' },
    ],
    jedoch: ['jedoch; indes; indessen; allerdings; hingegen', 'aber', { strength: 'hint' }],
    dass: ['auf dass; sodass; dergestalt dass', 'damit; so, dass', { strength: 'hint' }],
    sowie: ['sowie; sowohl … als auch; als auch; wie auch', 'und', 'und', { strength: 'hint' }],
    nachdem: [
      'sobald dass; alsdann; sodann; hernach; hierauf; nachher',
      'dann',
      { strength: 'hint' },
    ],
    zumal: ['zumal; dieweil; alldieweil; indem', 'weil; denn', { strength: 'hint' }],
    derjenige: [
      'derjenige; diejenige(|n); dasjenige; denjenigen; demjenigen; desjenigen; derjenigen',
      'der | die | das | den | dem | dessen | der',
      { strength: 'hint' },
    ],
    unentschuldigt: [
      'unentschuldigt; unbefugt{e}',
      'ohne guten Grund; ohne Erlaubnis',
      { strength: 'hint' },
    ],
    jedweder: [
      'jedwed(er|e|es|en|em); jeglich(er|e|es|en|em)',
      'jed(er|e|es|en|em)',
      'jede(r||s|n|m)',
    ],
    saemtlich: [
      'sämtlich(e|er|en|es|em); gesamt(e|er|en|es|em) (betrag|dauer|haushalt|unterlagen|kosten)',
      'all(e|er|en|es|em)',
      'alle(|r|n|s|m)',
      { strength: 'hint' },
    ],
    lediglich: ['lediglich; ausschließlich', 'nur', 'nur', { strength: 'hint' }],
    mithin: [
      'mithin; folgerichtig; ergo; infolge dessen',
      'also; darum',
      'also',
      { strength: 'note' },
    ],
    vorab: ['vorab; im vorhinein; im voraus; im vorfeld', 'vorher', 'vorher', { strength: 'hint' }],
    nachtraeglich: [
      'im nachhinein; nachträglich{e}; hernachmals',
      'später',
      'später',
      { strength: 'hint' },
    ],
    ehemals: [
      'ehemals; weiland; dermaleinst; vormals; seinerzeit{e}; vordem',
      'früher',
      'früher',
      { strength: 'note' },
    ],
    anderweitig: ['anderweitig{e}; anderweit', 'ander(e|em|en|er|es)', { strength: 'note' }],
    hierbei: [
      'hierbei; hierfür; hierzu; hieran; hieraus; hiernach; hierunter; hierüber',
      'dabei | dafür | dazu | daran | daraus | danach | darunter | darüber',
      '=',
      { strength: 'hint' },
    ],
    wobei: [
      'wobei; wodurch; womit; woraufhin; wonach; wozu; worin; woran; worauf; wofür',
      '… (machen Sie einen neuen Satz)',
      { strength: 'hint' },
    ],
    solcher: [
      'ein solch(er|es); eine solche(|r|n); derartig(e|er|en|es|em); dergleichen; sothan',
      'so ein; solche',
      { strength: 'hint' },
    ],
    ebenso: [
      'desgleichen; gleichfalls; ebenfalls; gleichermaßen',
      'auch',
      'auch',
      { strength: 'hint' },
    ],
    bis: ['bis längstens; bis spätestens; bis einschließlich', 'bis', 'bis', { strength: 'hint' }],
    mindestens: [
      'zumindest; wenigstens; zum mindesten',
      'mindestens',
      'mindestens',
      { strength: 'hint' },
    ],
    bzgl: ['in puncto; in sachen; vis-à-vis; apropos', 'zu', { strength: 'hint' }],
    ehe: [
      'ehe; bevor dass; noch ehe',
      'bevor',
      { strength: 'hint', unlessNear: ['der', 'die', 'eine', 'einer', 'ihre', 'ihrer', 'zur'] },
    ],
    latein: [
      'ad hoc; de facto; de jure; pro rata; a priori; a posteriori; per se; in dubio; sine die; ex officio; sui generis; ipso facto; conditio sine qua non; prima facie; in toto',
      '… (sagen Sie es auf Deutsch)',
      { reason: 'Das ist Latein; sagen Sie es auf Deutsch.' },
    ],
    ausdruecklich: [
      'ausdrücklich{e}; explizit{e}; expressis verbis',
      'klar; deutlich',
      'ausdrücklich > klar',
      { strength: 'hint' },
    ],
    weder: ['geschweige denn; weder … noch', 'und nicht', { strength: 'hint' }],
  },
)
