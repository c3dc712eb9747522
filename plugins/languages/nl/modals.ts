/** The duties of an office: "dient te", "gehouden zijn", "behoort te". */
import { entriesOf } from '../rows.ts'

export const modals = entriesOf(
  {
    action: 'modal',
    reason: 'Zo klinkt een bevel op papier; “moet”, of gewoon wat iemand doet, is eerlijker.',
    evidence: 'gemeentelijke redacteurs haalden ‘dient/dienen’ in 15 van de 17 zinnen weg',
  },
  {
    'dient-te': [
      'dient te; dienen te; diende te; dienden te; dient … te; dienen … te; diende … te; dien je te; dien ik te; dien … te',
      'moet',
      'moet; moeten; moest; moesten; moet; moeten; moest; moet je; moet ik; moet',
    ],
    gehouden: [
      '(er|hier)toe gehouden; (is|zijn|bent|ben) ertoe gehouden; (is|zijn|bent|ben) gehouden (te|om|tot|zijn|haar|uw|je); (is|zijn|bent|ben) … gehouden (te|om); (is|bent|ben) gehouden … te; zijn gehouden … te',
      'moet',
      '(is|bent|ben|zijn) gehouden (te|om); (is|zijn) gehouden … te > (moet|moet|moet|moeten)(|); moet(|en)',
      { legalRisk: true, unlessNear: ['afspraken', 'gesprek', 'vergadering', 'rekening'] },
    ],
    'behoort-te': [
      'behoor(|t|de|den) te; behoren te; behoort … te; behoren … te; hoort te; horen te',
      'moet',
      'moe(t|t|st|sten); moeten; moet; moeten; moet; moeten',
    ],
    verplicht: [
      'is verplicht (om|te|tot); zijn verplicht (om|te|tot); bent verplicht (om|te|tot); ben verplicht (om|te|tot); is … verplicht (om|te); bent … verplicht (om|te); zijn … verplicht (om|te); word(|t|en) verplicht (om|te|tot); er is verplichting tot; de verplichting (om|tot|te); ver(plichten|plicht) zich (ertoe|om|tot)',
      'moet',
      '(is|bent|ben|zijn) verplicht (te|om); wor(dt|den) verplicht (te|om) > (moet|moet|moet|moeten)(|); moet(|en)(|)',
      { legalRisk: true, unlessNear: ['niet', 'geen', 'nooit'] },
    ],
    'verbindt-zich': [
      'verbin(dt|den|d) zich (ertoe|om|tot|te); verbin(dt|den|d) er zich toe; verbin(d|dt|den) (u|je) ertoe; verbindt … zich ertoe; verbind … me ertoe; ertoe verbinden; ertoe verbonden; engage(ert|ren|er) zich (ertoe|om|tot|te); engageert … zich',
      'belooft; zal; doet',
      { legalRisk: true, reason: 'Zeg gewoon wat iemand doet: dat bindt evengoed.' },
    ],
    'dient-worden': [
      'dient te worden; dient niet te worden; moet(|en) worden geacht',
      'moet worden',
      'moet worden',
    ],
    'is-het-aan': [
      'komt (het|hem|haar|de) toe (om|te); het komt … toe om; rust op (de|u|jou|je|het) (verplichting|plicht|taak|om); (op|bij) … rust de (plicht|verplichting|taak)',
      'is de taak van; moet',
      { legalRisk: true },
    ],
    'wordt-verwacht': [
      'er wordt van (je|jou|u|hem|haar|de) … verwacht; wordt verwacht dat; wordt van (u|je|jou) verwacht; wordt geacht te; worden geacht te; wordt verondersteld',
      'wij vragen | wij vragen dat | wij vragen | moet | moeten | moet',
      'word(t|en) geacht te > moet(|en)',
    ],
    'is-vereist': [
      '(is|zijn) vereist; vereist (is|zijn|dat); is noodzakelijk (om|dat)',
      'is nodig | nodig; moet',
      '(is nodig|zijn nodig); (nodig is||)',
    ],
    'is-te': [
      'is te (bereiken|vermelden|melden|bezorgen|betalen|bewijzen|staven); zijn te (vermelden|melden|bezorgen|betalen|bewijzen|staven)',
      'moet je …',
      { strength: 'hint' },
    ],
    gerechtigd: [
      '(is|zijn|bent) gerechtigd (om|tot|te); gerechtigd (om|tot|te); vermag(| te| niet); vermogen te',
      'mag | mag | mag | mogen',
      '(is|bent|zijn) gerechtigd (om|te) > (mag|mag|mogen)(|)',
      { legalRisk: true },
    ],
    'staat-vrij': [
      'staat (het |)(u|je|hem|haar|eenieder) vrij (om|te); het staat (u|je|jou|hem|haar) vrij; de vrijheid nemen',
      'mag | mag | zelf kiezen',
    ],
    'is-toegestaan': [
      '(is|zijn|wordt|worden) (niet |)toegelaten; (is|zijn|wordt|worden) (niet |)toegestaan; (niet |)toegestaan (om|te)',
      'mag; mag niet',
      { strength: 'hint' },
    ],
    onthouden: [
      'zich (dienen|moeten|moet|dient) te (onthouden|gedragen|schikken|houden|conformeren) (van|naar|aan); schik(t|ken) zich naar; zich te schikken naar; zich conformeren aan',
      'niet doen | volg(t|en) | te volgen | volgen',
    ],
    'kan-niet-worden': [
      'kan niet worden (nagelaten|ontzegd|geweigerd); (mag|kan) in geen geval',
      'moet altijd | (mag nooit|kan nooit)',
      '; (mag nooit|kan nooit)',
    ],
    'zal-moeten': [
      'zal (moeten|dienen te|gehouden zijn); zullen (moeten|dienen te)',
      'moet',
      '(moet|moet|); moeten',
      { strength: 'hint' },
    ],
  },
)
