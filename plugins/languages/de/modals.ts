/** The duties of an office: "ist verpflichtet", "hat … zu", "obliegt". */
import { entriesOf } from '../rows.ts'

export const modals = entriesOf(
  {
    action: 'modal',
    reason: 'So klingt ein Befehl auf Papier; „muss“, oder einfach was jemand tut, ist klarer.',
    evidence: 'own',
  },
  {
    verpflichtet: [
      '(ist|sind|bin|wird|werden|war) (dazu |hierzu |ferner |gesetzlich |)(verpflichtet|gehalten); verpflichtet (ist|sind|werden|wird); verpflichtet',
      'muss; müssen',
      '(ist|sind|bin) verpflichtet; (ist|sind) gehalten; (ist|sind) (dazu|gesetzlich) verpflichtet > (muss|müssen|muss); (muss|müssen); (muss|müssen)(|)',
      { legalRisk: true, unlessNear: ['nicht', 'keineswegs', 'nie'] },
    ],
    'verpflichtet-sich': [
      'verpflicht(et|en|e|ete|eten) (sich|mich) (dazu|hiermit|zur|zu|ferner|zum); verpflicht(et|en|e) sich; sich verpflicht(en|et); sich zu verpflichten; sich dazu verpflichtet',
      'wird; tut',
      {
        legalRisk: true,
        strength: 'note',
        reason: 'Sagen Sie einfach, was jemand tut: Das bindet genauso.',
      },
    ],
    'hat-zu': [
      '(hat|haben|habe) … zu (erscheinen|zeigen|melden|erfolgen|befolgen|beachten|erbringen|leisten|beantragen|erfüllen|informieren|unterschreiben|belegen|begründen|respektieren|unterzeichnen|unterrichten|übermitteln|verständigen|benachrichtigen); (hat|haben|habe) … (nachzuweisen|vorzulegen|einzureichen|mitzuteilen|vorzubringen|einzuhalten|teilzunehmen|beizubringen|mitzuwirken|anzugeben|abzugeben|zurückzuzahlen|aufzusuchen|nachzukommen|wahrzunehmen|anzunehmen|anzuzeigen|vorzustellen|anzumelden|abzumelden)',
      'muss',
      '(hat|haben|habe) … zu (erscheinen|zeigen|melden|befolgen|beachten|erbringen|leisten|beantragen|erfüllen|informieren|unterschreiben|belegen|begründen|respektieren|unterzeichnen|unterrichten|übermitteln|verständigen|benachrichtigen); (hat|haben|habe) … (nachzuweisen|vorzulegen|einzureichen|mitzuteilen|vorzubringen|einzuhalten|teilzunehmen|beizubringen|mitzuwirken|anzugeben|abzugeben|zurückzuzahlen|aufzusuchen|nachzukommen|wahrzunehmen|anzunehmen|anzuzeigen|vorzustellen|anzumelden|abzumelden) > (muss|müssen|muss) … (erscheinen|zeigen|melden|befolgen|beachten|erbringen|leisten|beantragen|erfüllen|informieren|unterschreiben|belegen|begründen|respektieren|unterzeichnen|unterrichten|übermitteln|verständigen|benachrichtigen); (muss|müssen|muss) … (nachweisen|vorlegen|einreichen|mitteilen|vorbringen|einhalten|teilnehmen|beibringen|mitwirken|angeben|abgeben|zurückzahlen|aufsuchen|nachkommen|wahrnehmen|annehmen|anzeigen|vorstellen|anmelden|abmelden)',
      {
        unlessNear: [
          'zeit',
          'lust',
          'recht',
          'möglichkeit',
          'freude',
          'angst',
          'etwas',
          'nichts',
          'viel',
          'gut',
        ],
      },
    ],
    'ist-zu': [
      '(ist|sind) … zu (erbringen|leisten|beantragen|melden|erfüllen|beachten|befolgen|richten|stellen|erstatten|unterzeichnen|unterschreiben|begründen|belegen|entrichten|bezahlen|zahlen|übermitteln|gewährleisten|berücksichtigen|unterlassen|respektieren); (ist|sind) … (nachzuweisen|vorzulegen|einzureichen|mitzuteilen|einzuhalten|beizubringen|anzugeben|abzugeben|zurückzuzahlen|anzuzeigen|beizufügen|einzuholen|vorzunehmen|sicherzustellen|aufzubewahren|auszufüllen)',
      'muss; … müssen',
      { reason: 'Sagen Sie, wer es tun muss.' },
    ],
    obliegt: [
      'oblieg(t|en|e); obliegenheit(|en); (ihm|ihr|ihnen) obliegt (es|die|der)',
      'ist Aufgabe von; muss',
      { legalRisk: true },
    ],
    'es-ist-erforderlich': [
      'es (ist|wird) (erforderlich|geboten|angezeigt|notwendig|unabdingbar|unerlässlich|angebracht)(|,) (dass|zu)',
      'Sie müssen',
    ],
    'bedarf-der': [
      'bedarf (es |)(einer|eines|der|des) (zustimmung|genehmigung|schriftform|einwilligung|unterschrift|antrags|vorherigen|schriftlichen|ausdrücklichen|begründung); bedürfen (einer|der) (zustimmung|genehmigung|schriftform|einwilligung)',
      'braucht',
    ],
    'ist-gehalten': [
      'soll(te|ten) (nach möglichkeit|grundsätzlich|tunlichst); tunlichst',
      'bitte',
      { strength: 'note' },
    ],
    befugt: [
      '(ist|sind|wird|werden) (dazu |)(befugt|berechtigt|ermächtigt|autorisiert|bevollmächtigt)(|,); steht (es |)(ihm|ihr|ihnen) (frei|zu); steht es … frei; befugnis(|se)',
      'darf; dürfen',
      '(ist|sind) (befugt|berechtigt|ermächtigt)(|,) > (darf|dürfen)(||)(|)',
    ],
    untersagt: [
      '(ist|sind|wird|werden|bleibt) (strengstens |ausdrücklich |)(untersagt|verboten|nicht gestattet|unstatthaft|nicht erlaubt); untersagt (ist|sind|wird); nicht gestattet',
      'Sie dürfen nicht',
    ],
    zwingend: [
      '(zwingend|verpflichtend|ausnahmslos|strengstens|unabdingbar|unter allen umständen); zwingend{e} (notwendig|erforderlich|vorgeschrieben); obligatorisch{e}',
      'muss',
      { reason: 'Das Wort „muss“ genügt; was dazukommt, drängt nur.', strength: 'note' },
    ],
    'dafuer-sorge-tragen': [
      '(hat|haben) dafür sorge zu tragen; (trägt|tragen|trage) … dafür sorge; dafür sorge (tragen|zu tragen|trägt)',
      'sorgt dafür',
    ],
    widrigenfalls: [
      'widrigenfalls; andernfalls; anderenfalls',
      'sonst',
      'sonst; sonst; sonst',
      { reason: 'Sagen Sie, was dann geschieht, und was man noch tun kann.', strength: 'note' },
    ],
    'wird-gebeten': [
      '(wird|werden|werden sie) (höflich |hiermit |)(gebeten|ersucht|aufgefordert|angehalten); (wir|ich) (bitten|ersuchen|fordern) (sie |)(hiermit|höflichst|auf|dringend); ersuch(en|t) (sie|wir|um)',
      'bitte',
      { strength: 'note' },
    ],
    'gilt-als': [
      '(gilt|gelten) als (erteilt|erfolgt|zugestellt|genehmigt|angenommen|nicht gestellt|zurückgezogen|empfangen|bekannt gegeben|nicht)',
      'wir nehmen an, dass …',
      { legalRisk: true },
    ],
    'setzt-voraus': [
      '(setzt|setzen) voraus(|,); (setzt|setzen) … voraus; ist an … geknüpft; an die bedingung geknüpft; an … gebunden; (wird|werden) davon abhängig gemacht; abhängig gemacht von',
      'nur wenn …',
      { legalRisk: true, strength: 'note' },
    ],
    'haben-folge-zu-leisten': [
      'folge zu leisten; folge (leisten|leistet|geleistet); (leistet|leisten) … folge; (einer|der) (einladung|vorladung|aufforderung) (nachkommen|nachkommt|nachzukommen)',
      'kommen; tun, was verlangt ist',
    ],
    'enthalten-sich': [
      '(hat|haben) (sich |)zu unterlassen; zu unterlassen; unterläss(t|est); sich … zu enthalten',
      'nicht tun',
    ],
  },
)
