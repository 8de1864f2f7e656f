import type { Meaning } from '../lexicon.ts'

/** Would like to hear from the reader, however softly. */
export const wonders: Meaning = {
  ru: `
    хочется|хочу|хотим|важно|любопытно|полезно|интересно ..2 знать|узнать|услышать ..4
    мне|нам ..2 важно|интересно|любопытно ..2 понять|понимать|знать|узнать|услышать
    пор|еще|так ..2 не|нет ..2 получил*|пришл*|видел*|дошл*|поступил* ..5 от|с вас|вашей|вашего
    осталось|остается|остались ..3 за|на|с|от|у|вашей ..1 вас|вами|вашей|стороне
    ваше|вашего|вашей|вашем|ваша|ваш ..2 слов*|мнени*|решени*|выбор*|отмашк*|подпис*|ход|согласи*
    открыт*|висит|нерешен*|неясн* ..2 вопрос*|пункт*|осталс*
    любопытно|интересно|хотелось бы|ли ..4
    интересно ..2 что|как|какой|какая|какое|какие|когда|нравится|ли ..4
  `,
  uk: `
    хочеться|хочу|хочемо|важливо|цікаво ..2 знати|дізнатися|дізнатись|почути ..4
    цікаво ..2 що|як|який|яка|яке|які|коли|чи ..4
    мені|нам ..2 важливо|цікаво ..2 зрозуміти|розуміти|знати|дізнатися|почути
    було б|би ..1 цікаво|корисно ..2 почути|дізнатися|знати
    досі|ще|так ..2 не|нема|немає ..2 отрима*|надійш*|бачи*|дійш* ..5 від|з вас|вашого|вашої
    лишилося|лишилось|залишилося|залишилось|лишається|залишається ..3 за|на|з|від|у|вашому ..1 вас|вами|вашого|боці
    ваше|вашого|вашої|вашому|ваша|ваш ..2 слов*|думк*|рішен*|вибір|вибор*|відмашк*|підпис*|хід|згод*
    відкрит*|висить|невирішен* ..2 питан*|пункт*
  `,
  en: `
    love|keen|curious|glad|interested|like to hear|know|learn|see
    interested|curious what|how|whether|which
    wonder|wondering what|how|whether|which|if
    haven't|hasn't|not|nothing|still ..2 had|received|seen|heard|got|have ..6 from you|your|yours
    your ..2 initials|signature|answer|reply|list|figures|files|photos|logo|word|decision|choice ..8 all|only|last|missing
    help|helpful|useful|handy ..1 to know|have|hear|see
    what's|what|thing ..3 outstanding|missing|lacking|left|needed ..1 is
    a quick ..1 yes|no|word|line|note|look|call
    form|contract|deed|paper|sheet wants|needs ..3 signature|signatures|initials|stamp
    may|can|could|might we|i ..1 have|see|get|know
    still|only ..1 missing|wanting|lacking|open ..2 is|are
    remains ..2 to be ..1 decided|chosen|signed|confirmed|settled
    to hear|know|learn ..2 what|which|whether|how|from you
    choice|decision|call|vote is|lies ..1 yours
    choice|decision|call|vote is|lies ..1 with you
    nod|yes|word|line|tick|answer|no ..2 is|will|would ..2 enough|do|suffice|needed|need
  `,
  except: {
    ru: `
      вам ..2 важно|хочется|интересно ..3
      важно|хочется|интересно вам ..3
    `,
    uk: `
      вам ..2 важливо|хочеться|цікаво ..3
    `,
  },
}

/** Asks after the reader himself: what weighs on him, whether he is content. Such a question is the matter of its letter. */
export const caresFor: Meaning = {
  ru: `
    что-то|чем-то|что-нибудь|чем-нибудь|может ..3 не ..1 так|то|понравилось|устраивает|устроило
    {you} ..3 смущает|беспокоит|тревожит|настораживает|огорчает|не устраивает|задело|обидело|расстроило|волнует|смутило|насторожило
    что-то|чем-то ..3 {you} ..2 смущ*|беспоко*|тревож*|настор*|огорч*|обид*|расстро*|волн*|недовол*
    смущ*|беспоко*|тревож*|настор*|огорч*|обид*|расстро*|волн* ..2 {you} ..3
    все|всё ли ..3 в ..1 порядке|устраивает|хорошо|нравится
    {you} довольн*
    довольны ..2 {you}
    как ..2 вам ..2 работается|с нами
    что|как ..2 {you} ..2 думаете|чувствуете|видите|ощущ*
  `,
  uk: `
    щось|чимось|може ..3 не ..1 так|те|сподобалося|влаштовує
    {you} ..3 бентежить|турбує|непокоїть|тривожить|насторожує|засмучує|не влаштовує|зачепило|образило|засмутило|хвилює|збентежило|насторожило
    щось|чимось ..3 {you} ..2 бентеж*|турбу*|непоко*|тривож*|насторож*|засму*|образ*|хвилю*|незадовол*
    бентеж*|турбу*|непоко*|тривож*|насторож*|засму*|образ*|хвилю* ..2 {you} ..3
    чи ..1 усе|все ..3 гаразд|влаштовує|добре|подобається
    {you} задоволен*
    чи ..2 {you} ..2 задоволен*
    як ..2 вам ..2 працюється|з нами
    що|як ..2 {you} ..2 думаєте|почуваєтеся|почуваєтесь|бачите|відчува*
  `,
  en: `
    something|anything ..4 bother*|worr*|troubl*|upset*|wrong|amiss|off|annoy*|disappoint*|mind|displease*
    bother*|worr*|troubl*|upset*|annoy*|disappoint* {you} ..2
    are|is|were you|everything ..2 happy|content|satisfied|right|ok|okay|well|comfortable|pleased|unhappy
    how ..2 do|are you|things ..2 feel|feeling|find|finding|with
    have we|i ..2 done|said|upset|offended|disappointed
    did we|i ..2 do|say|upset|offend|disappoint
  `,
}
