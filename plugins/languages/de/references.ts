/** References that do not say what stands in the place they point to. */
import { entriesOf } from '../rows.ts'

export const references = entriesOf(
  {
    action: 'reference',
    reason: 'Man muss zurückblättern; sagen Sie noch einmal, was es ist.',
    evidence: 'own',
  },
  {
    obengenannt: [
      '(oben|vor|eingangs|oben-|zuvor)genannt(e|er|en|es|em); (oben|vorstehend|vorher|zuvor|bereits|hier oben|eingangs) (genannt|erwähnt|aufgeführt|angeführt|beschrieben|bezeichnet)(e|er|en|es|em|); (oben|vor|vorher)erwähnt(e|er|en|es|em); vorbezeichnet{e}; vorstehend(e|er|en|es|em); obig(e|er|en|es|em); besagt(e|er|en|es|em); o. g.',
      'diese; dieser; das',
    ],
    nachstehend: [
      'nachstehend{e}; (nach|unten)(folgend|genannt|aufgeführt|beschrieben|stehend)(e|er|en|es|em); untenstehend{e}; im folgenden (genannt|bezeichnet|als); nachfolgend (genannt|bezeichnet|aufgeführt)',
      'diese; dieser; hier',
      { strength: 'note' },
    ],
    'der-genannte': [
      '(der|die|das|den|dem|des) (genannte|genannten|betreffende|betreffenden|fragliche|fraglichen) (vertrag|dienst|unterlagen|maßnahme|frist|stelle|behörde|bedingungen|bestimmungen|leistung|antrag)',
      'dieser; diese; dieses',
      { strength: 'note' },
    ],
    derselbe: [
      'derselbige; dieselbige; desselben; letzter(er|e|en|es); ersterer; erstere(|n|s); deren … dessen',
      'er; sie; dieser',
      { strength: 'note', reason: 'Sagen Sie, wer oder was.' },
    ],
    'gemaess-artikel': [
      '(gemäß|laut|nach|im sinne von|im sinne des|aufgrund von|aufgrund des|auf grund des|in anwendung von|in anwendung des|in ausführung von|in ausführung des|nach maßgabe von|entsprechend|in übereinstimmung mit|unter bezugnahme auf|kraft) (artikel|art.|§|paragraf|paragraph|absatz|abs.)',
      'nach dem Gesetz: …',
      { reason: 'Man hat das Gesetz nicht vor sich; sagen Sie, was darin steht.' },
    ],
    'gesetz-vom': [
      '(gesetz|gesetzes|erlass|erlasses|dekret|dekrets|dekretes) vom … (über|zur|betreffend|bezüglich|zur festlegung|zur einführung); (grundlagengesetz|organisches gesetz|grundlagengesetzes|organgesetz) (vom|der|über); DSHE-gesetz; ÖSHZ-gesetz',
      'das Gesetz',
      {
        reason: 'Man hat das Gesetz nicht vor sich; sagen Sie, was darin steht.',
        strength: 'note',
      },
    ],
    anlage: [
      '(siehe|vgl.|vergleiche) (anlage|anhang|oben|unten|artikel|art.|punkt|seite|abschnitt|ziffer); in der anlage; als anlage (beigefügt|beigefügte|angefügt); beiliegend{e}; anbei; beigefügt{e}; im anhang',
      'auf dem Blatt dazu: …',
      { strength: 'hint', reason: 'Sagen Sie, was auf dem Blatt steht.' },
    ],
    absatz: [
      '(erster|zweiter|dritter|vierter|ersten|zweiten|dritten|vierten|letzten) (absatz|absatzes|unterabsatz|gedankenstrich|satz|paragrafen); (absatz|buchstabe|ziffer|nummer) (a|b|c|1|2|3) (des|der|dieses)',
      '… (sagen Sie, was dort steht)',
      { strength: 'note', reason: 'Sagen Sie, was dort steht.' },
    ],
    'vorliegender-vertrag': [
      'der vorliegende (vertrag|beschluss); den vorliegenden (vertrag|beschluss); das vorliegende (dokument|schreiben|projekt); des vorliegenden (vertrags|vertrages|beschlusses|dokuments|schreibens|projekts); dem vorliegenden (vertrag|beschluss|dokument|schreiben|projekt); im vorliegenden (vertrag|beschluss|dokument|schreiben|projekt); vom vorliegenden (vertrag|beschluss|dokument|schreiben|projekt); zum vorliegenden (vertrag|beschluss|dokument|schreiben|projekt); die vorliegende vereinbarung; der vorliegenden vereinbarung; vorliegender (vertrag|beschluss); vorliegendes (dokument|schreiben|projekt); vorliegende vereinbarung; hiermit; hierdurch',
      'dieser (Vertrag|Beschluss) | diesen (Vertrag|Beschluss) | dieses (Dokument|Schreiben|Projekt) | dieses (Vertrags|Vertrages|Beschlusses|Dokuments|Schreibens|Projekts) | diesem (Vertrag|Beschluss|Dokument|Schreiben|Projekt) | in diesem (Vertrag|Beschluss|Dokument|Schreiben|Projekt) | von diesem (Vertrag|Beschluss|Dokument|Schreiben|Projekt) | zu diesem (Vertrag|Beschluss|Dokument|Schreiben|Projekt) | diese Vereinbarung | dieser Vereinbarung | dieser (Vertrag|Beschluss) | dieses (Dokument|Schreiben|Projekt) | diese Vereinbarung | nun | so',
      'dieser (Vertrag|Beschluss); diesen (Vertrag|Beschluss); dieses (Dokument|Schreiben|Projekt); dieses (Vertrags|Vertrages|Beschlusses|Dokuments|Schreibens|Projekts); diesem (Vertrag|Beschluss|Dokument|Schreiben|Projekt); in diesem (Vertrag|Beschluss|Dokument|Schreiben|Projekt); von diesem (Vertrag|Beschluss|Dokument|Schreiben|Projekt); zu diesem (Vertrag|Beschluss|Dokument|Schreiben|Projekt); diese Vereinbarung; dieser Vereinbarung; dieser (Vertrag|Beschluss); dieses (Dokument|Schreiben|Projekt); diese Vereinbarung',
      { action: 'phrase', strength: 'hint', reason: 'Die Wörter „dieser Vertrag“ sagen dasselbe.' },
    ],
    beziehungsweise: [
      'beziehungsweise; respektive; und/oder',
      'oder; und',
      { strength: 'hint', reason: 'Man weiß nicht, ob beides oder eins von beiden gemeint ist.' },
    ],
    ebendort: [
      'ebenda; ebendort; ebd.; a. a. o.; ibidem',
      'am selben Ort',
      { strength: 'note', reason: 'Sagen Sie noch einmal, was es ist.' },
    ],
    sinngemaess: [
      'sinngemäß{e}; entsprechend anwendbar; (findet|finden) (entsprechend|sinngemäß|entsprechende) anwendung; gilt entsprechend; mutatis mutandis; gelten sinngemäß',
      'auch; genauso',
      { reason: 'Sagen Sie, was sich ändert und was bleibt.' },
    ],
    hierzu: [
      '(diesbezüglich|dahingehend|hierauf bezogen|hiervon|daselbst|hierin|worunter|dementsprechend|demgemäß|demzufolge|dergestalt)',
      'dazu; darüber; so',
      { strength: 'note', reason: 'Sagen Sie, wozu oder worüber.' },
    ],
    'dieser-letzte': [
      '(die|den|der|das) (unter|in) (punkt|nummer|ziffer|artikel|abschnitt|absatz) … (genannten|genannte|erwähnten|aufgeführten|vorgesehenen|beschriebenen)',
      'diese; die',
      { strength: 'note' },
    ],
  },
)
