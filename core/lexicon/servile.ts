import type { Meaning } from './lexicon.ts'

/** Too small: asking pardon for existing. Source: S3 manager types. */

const PARDON = {
  ru: 'извин*|прости|простите|прощени*|сорри',
  uk: 'вибач*|пробач*|перепрошу*|даруйте|перепрош*',
  en: 'sorry|apologies|apologise|apologize|apology|forgive|pardon|excuse',
}
const DISTURB = {
  ru: 'беспоко*|побеспоко*|потревож*|тревож*|отвлек*|отрыва*|оторва*|вторга*|вторж*|отним*|отня*|пристаю|пристаем|докуча*|надоеда*|надоед*|назойлив*|навязчив*|навязыва*|краду|крадем|дергать|настырн*|приставуч*|дерзост*|дерзк*|нагл*|бестактн*|глуп*|дурацк*|тупой|наивн*|банальн*|лезу|лезем|влез*|дерга*|достаю|достаем|путаюсь|мешаю|мешаем|помешал*|напрягаю|напрягаем|гружу|нагружаю|нагружаем|утомля*|утоми*',
  uk: "турбу*|потурбу*|потривож*|тривож*|відволіка*|відволік*|відрива*|відірва*|втруча*|вторгн*|забираю|забираємо|забрав|забрала|віднімаю|відбираю|докуча*|набрид*|настирлив*|настирн*|нав'язлив*|нав'язу*|зухвал*|нахаб*|нетактовн*|дурн*|наївн*|банальн*|лізу|ліземо|смика*|краду|крадемо|дістаю|заважаю|заважаємо|напружую|навантажую|втомлюю|марудн*|надокуч*",
  en: 'bother*|disturb*|troubl*|intrud*|intrusion*|pester*|nag|nagging|hassl*|impos*|badger*|interrupt*|annoy*|nuisance|pest|bugging|bug|burden*|barging|butting|wast*|existing|stupid|silly|dumb|foolish|daft|spam*|chas*|harass*|hound*|persist*|boldness|forwardness|insistence',
}

/** Asking pardon for existing. */
export const servile: Meaning = {
  ru: `
    ${PARDON.ru} ..2 за|что|если ..4 ${DISTURB.ru}
    извинени* ..1 за ..1 беспокойство|назойливость|навязчивость|вторжение|настойчивость|дерзость
    ${PARDON.ru} ..1 за ..1 беспокойство|вторжение|настойчивость|бестолковость|непонятливость
    ${PARDON.ru} ..2 что ..3 снова|опять|вновь|раз ..3 пишу|пишем|звоню|звоним|напоминаю|напоминаем|обращаюсь|обращаемся|спрашиваю|спрашиваем|я|мы|прошу|просим
    ${PARDON.ru} ..2 что ..1 занимаю|занимаем|отнимаю|отнимаем|трачу|тратим ..3 врем*|минут*|внимани*
    ${PARDON.ru} ..2 что ..2 обращаюсь|обращаемся|осмелил*|осмелива*|решил*|пишу|пишем|звоню ..4 просьб*|вопрос*|беспоко*|вам|вас
    не сочтите|считайте|посчитайте ..2 за ..2 труд|наглость|дерзость|назойливость|навязчивость|грубость|бестактность
    не ..1 обессудьте|гневайтесь|прогневайтесь|ругайтесь|ругайте|казните|серчайте|кляните
    не ..1 сердитесь ..1 на ..1 нас|меня
    осмелюсь|осмелимся|смею|дерзну|дерзаю|осмеливаюсь ..3 {inf}
    позвольте|разрешите ..2 побеспокоить|потревожить|отвлечь|отнять|обременить
    покорнейше|нижайше|всепокорнейше|премного
    покорный|покорные|покорным слуга|слуги|слугой
    рад|рады|рада ..2 услужить|служить|прислуживать
    не ..1 смею|смеем ..3 {inf}
    не ..1 хочу|хотел*|хочется|хотелось|хотим ..1 бы ..3 беспокоить|отвлекать|тревожить|мешать|надоедать|докучать|отнимать|навязываться|обременять|быть
    не ..1 хочу|хотел*|хочется|хотелось|хотим ..3 беспокоить|отвлекать|тревожить|надоедать|докучать|отнимать|навязываться|обременять
    неловко|неудобно|стыдно|совестно ..4 ${DISTURB.ru}|просить|обращаться|напоминать|спрашивать
    ${PARDON.ru} ..2 мою|нашу|эту ..1 ${DISTURB.ru}
    боюсь|боимся|опасаюсь ..2 показаться|надоесть|помешать|отвлечь|побеспокоить|потревожить ..2 назойлив*|навязчив*|вам|вас
    надеюсь|надеемся ..4 не ..2 отвлек*|отвлека*|побеспоко*|беспоко*|потревож*|помеша*|надоел*|отрыва*
    знаю|понимаю|знаем|понимаем ..3 вам ..1 не до ..1 меня|нас
    умоляю|умоляем
    тысяча|миллион|тысячу извинений
    если ..4 не ..2 отвлек*|затрудн*|обремен*|побеспоко* ..1 слишком|чересчур|сильно
    если ..3 не ..1 слишком|чересчур|сильно|очень ..1 затрудн*|обремен*|отвлек*|побеспоко*|утруд*
    всего ..1 одну|пару|полминутки|минутку|минуточку ..3 вашего ..1 драгоценного
    драгоценн* ..1 врем*|внимани*
    бью|бьем челом
    каемся|каюсь ..4 ${DISTURB.ru}
    ^ это ..1 опять|снова ..1 я|мы
  `,
  uk: `
    ${PARDON.uk} ..2 за|що|якщо|коли ..4 ${DISTURB.uk}
    ${PARDON.uk} ..1 за ..1 турботу|клопіт|настирливість|нав'язливість|вторгнення|наполегливість|зухвалість|нетямущість
    прошу ..1 вибачення|пробачення|вибачити|пробачити|дарувати ..2 за|що|якщо ..4 ${DISTURB.uk}
    ${PARDON.uk} ..2 що ..3 знову|вкотре|раз|іще ..3 пишу|пишемо|дзвоню|дзвонимо|нагадую|нагадуємо|звертаюсь|звертаюся|звертаємось|звертаємося|питаю|питаємо|я|ми|прошу|просимо
    ${PARDON.uk} ..2 що ..1 займаю|займаємо|забираю|забираємо|віднімаю|відбираю|краду ..3 час*|хвилин*|уваг*
    ${PARDON.uk} ..2 що ..2 звертаюсь|звертаюся|звертаємося|насміли*|наважи*|пишу|пишемо|дзвоню ..4 прохан*|питан*|вам|вас
    не ..1 вважайте|майте|сприйміть ..2 за|як ..2 нахабство|зухвальство|настирливість|нав'язливість|клопіт|зле|нетактовність|труд
    не ..1 гнівайтесь|гнівайтеся|прогнівайтесь|сваріться|сваріть|лайте|карайте|судіть
    не ..1 сердьтесь|сердьтеся|ображайтесь|ображайтеся ..1 на ..1 нас|мене
    насмілюсь|насмілюся|насмілимось|смію|посмію|насмілююсь|наважуся|наважусь ..3 {inf}
    дозвольте ..2 потурбувати|відволікти|потривожити|забрати|відірвати|обтяжити
    уклінно|найпокірніше|покірно|покірливо ..2 прошу|просимо|дякую|дякуємо
    покірний|покірні|покірним слуга|слуги|слугою
    радий|раді|рада ..2 прислужитись|прислужитися|служити|услужити
    не ..1 смію|сміємо|насмілюсь|насмілююсь ..3 {inf}
    не ..1 хочу|хотів|хотіла|хотіли|хочеться|хотілося|хотілось|хочемо ..3 турбувати|відволікати|тривожити|заважати|набридати|докучати|забирати|нав'язуватися|нав'язуватись|обтяжувати
    ніяково|незручно|соромно|совісно ..4 ${DISTURB.uk}|просити|звертатися|звертатись|нагадувати|питати
    ${PARDON.uk} ..2 мою|нашу|цю ..1 ${DISTURB.uk}
    боюсь|боюся|боїмось ..2 здатися|видатися|набриднути|завадити|потурбувати ..2 настирлив*|нав'язлив*|вам|вас
    сподіваюсь|сподіваюся|сподіваємось|сподіваємося|маю ..4 не ..2 відволік*|відволіка*|потурбу*|турбу*|потривож*|завадив|завадила|завадили|заважаю|набрид*|відрива*
    знаю|розумію|знаємо|розуміємо ..3 вам ..1 не до ..1 мене|нас
    благаю|благаємо
    тисяча|мільйон|тисячу вибачень|перепрошень
    якщо|коли ..3 не ..1 надто|занадто|дуже|сильно ..1 обтяж*|затрудн*|відволіч*|потурбу*|заважа*
    дорогоцінн* ..1 час*|уваг*
    каюсь|каюся|каємося ..4 ${DISTURB.uk}
    ^ це ..1 знову ..1 я|ми
    якщо ..1 вам ..1 не ..1 складно|важко , якщо
    насмілюся|насмілюсь|наважуся|наважусь
  `,
  en: `
    ${PARDON.en} ..3 to|for|if ..4 ${DISTURB.en}
    ${PARDON.en} the|this|my ..1 ${DISTURB.en}
    ${PARDON.en} ..3 to|for ..1 be|being ..3 pain|pest|nuisance|bother|bore|difficult|annoying|pushy|persistent|nag|burden
    ${PARDON.en} ..4 take|taking|steal|stealing|eat|eating|waste|wasting|use|using ..3 your ..2 time|day|attention|evening
    ${PARDON.en} ..3 to|for ..2 write|writing|email|emailing|call|calling|ask|asking|message|messaging|remind|reminding|come|coming ..3 again|yet|once|another|back|always
    ${PARDON.en} ..2 for|that ..1 i|me|my|we ..2 ignorance|asking|being|existence|presence|persistence|am|bother*|keep
    i|we ..1 hate|hated|hesitate|hesitated|dread|feel ..3 to|about|for ..2 ${DISTURB.en}
    i|we ..1 hate|hated to ..1 ask|be|come|keep
    hope|hoping|trust ..2 i'm|we're|i|we|this|that|it ..2 not|isn't|am|aren't|doesn't|don't ..3 ${DISTURB.en}
    hope|hoping you ..2 mind ..2 me|my|us ..2 asking|writing|calling|bothering
    if|unless ..3 too much ..2 trouble|bother|hassle|inconvenience
    if|unless it|it's|that|that's ..2 too much to|of
    may|might ..1 be ..1 so|that ..1 bold
    dare i ask|say|suggest|hope|trouble
    dare|dared|dares|daring ..1 to ..1 ${DISTURB.en}
    dare|dared|daring to ask|write|approach|remind|call
    make|makes ..1 so bold
    don't|didn't|not|wouldn't ..2 want|wish|mean|like|dream ..3 ${DISTURB.en}
    don't|didn't|not|wouldn't ..2 want|wish|mean|like ..2 be ..2 pain|pest|nuisance|bother|burden|pushy|nag
    won't|not|don't ..1 take|waste|steal ..4 your ..2 time
    precious|valuable time ..2 with|on|for ..2 me|us|my|our
    a ..2 minute|moment|second|crumb of your ..1 precious|valuable
    your ..1 precious time
    humbly|humble ..2 ask|beg|request|request|servant|servants|apolog*
    beg|begging|implore ..1 your|you ..2 to|for|forgiveness|indulgence|pardon|patience|leave
    thousand|million|endless ..1 apologies|pardons
    don't|not be ..1 angry|cross|mad|annoyed|upset ..2 with|at|me|us|that
    beck and call
    feel|felt ..2 bad|awful|terrible|guilty|embarrassed ..2 for|about|to ..2 ask*|bother*|disturb*|writ*|call*|remind*|troubl*
    embarrassed|ashamed to ..2 ask|bother|write|come
    only|just|it's me again
    me ..1 again|only , ..1 sorry|afraid|i
    you're|you ..2 far|much|too ..2 busy|important ..2 for|to
    would|could ..4 be ..1 so|terribly|awfully ..1 kind|good as
    ever so ..1 sorry|grateful
    grovel*
  `,
  except: {
    ru: `
      доставленн*|причиненн* ..2 беспокойств*
      {inf}|${DISTURB.ru} ..1 вашим|ваших|вашему|вашего|вашей|гостям|гостей|соседям|соседей|людям|посетител*|покупател*|жильц*
      беспокойство ..1 доставлен*|причинен*
      не ..2 глуп*|тупой
      что ..2 не ..3 побеспоко*|мешал*
      чтобы ..4 не ..3 {inf}
      позволю ..2 себе
      прошу ..3 не ..2 {inf}|беспокоит*
      прошу ..4 {inf} ..3 ${DISTURB.ru}
      прошу что|если
    `,
    uk: `
      завдан*|спричинен* ..2 клопіт|турбот*
      {inf}|${DISTURB.uk} ..1 вашим|ваших|вашому|вашого|вашої|гостям|гостей|сусідам|сусідів|людям|відвідувач*|покупц*|мешканц*
      клопіт ..1 завдан*|спричинен*
      що ..2 не ..3 потурбува*
      щоб ..4 не ..3 {inf}
    `,
    en: `
      excuse me ..1 for
      ${DISTURB.en} ..1 your guests|staff|customers|neighbours|neighbors|people|tenants|patients|team|visitors
      ${DISTURB.en} ..2 guests|neighbours|neighbors|tenants|patients|visitors
      no excuse|apology
      sorry ..6 you ..2 ${DISTURB.en}
      sorry ..4 your ..2 ${DISTURB.en}
      sorry|apolog*|apologies ..4 trouble|troubles|disturbance|nuisance ..2 caused|this|that|it|with|we|he|of
      sorry|apolog*|apologies for ..1 the ..1 trouble|bother|nuisance|disturbance ..1 with|this|that|it|we|caused
      the noise|dust|works ..4 ${DISTURB.en}
      if ..4 noise|dust|work|works ..4 ${DISTURB.en}
      {we}|he|she|they ..1 don't|didn't ..1 want ..1 you|the|to waste
      humble beginnings|origins|pie
    `,
  },
}
