import type { Meaning } from '../lexicon.ts'

/** What a house wrote down for itself, and how it keeps to it. Sources: S1 tip 4, S3 manager types. */

/** Rules by what they are called. */
export const RULEBOOK = {
  ru: 'регламент*|процедур*|инструкц*|правила|правилам|правилами|правил|правилах|положению|положением|политика|политике|политикой|политику|порядок|порядку|порядком|нормативам|нормативами|стандартам|стандартами|распорядок|распорядку|распорядком|распоряжени*|приказ|приказу|приказом|устав|уставу|уставом',
  uk: 'регламент*|процедур*|інструкц*|правила|правилам|правилами|правил|правилах|положенням|положення|політика|політикою|політики|політикам|порядок|порядку|порядком|нормативам|нормативами|стандартам|стандартами|розпорядок|розпорядку|розпорядком|розпорядженн*|наказ|наказом|наказу|статут|статутом|статуту',
  en: 'regulation*|instructions|rules|rule|procedure*|policy|policies|guideline*|rulebook|handbook|statutes|bylaws|directive*|red-tape',
}

/** Papers that two have signed. */
export const PAPER = {
  ru: 'прайс|прайсом|прайсу|прейскурантом|прейскуранту|договор|договору|договором|договоре|договора|контракт*|оферта|оферте|офертой|тариф|тарифу|тарифом|соглашению|соглашением|соглашение',
  uk: 'прайс|прайсом|прейскурантом|договір|договору|договором|договорі|контракт*|оферта|офертою|оферти|тариф|тарифом|тарифу|угода|угодою|угоди',
  en: 'price-list|contract*|agreement|terms|tariff|plan|licence|license',
}

/** Rules that a house gave itself. */
const OWN_RULES = {
  en: 'internal|company|house|service|safety|security|operating|standing|standard|staff|depot|group ..1 protocol|protocols|rules|practice|practices|manual|manuals|orders|handbook|code|standards|charter|procedure|policy',
}

/** A paper of the house decides: its clause, its order, what it keeps shut and leaves no room for. */
export const houseRules: Meaning = {
  ru: `
    такие|такой|таковы|таков ..1 уж|у ..1 нас|наши ..1 условия|правила|порядки|требования|порядок|политика|регламент
    условия|правила|порядки|порядок ..1 у ..1 нас ..1 такие|такой|таковы
    головн*|центральн* офис|контора|бухгалтерия ..2 не ..1 разреша*|позволя*|пропуска*|пропуст*|согласу*|дает|утверждает
    наше|наша|наши|нашему|наш руководство|начальство|бухгалтерия|юристы|юрист|безопасность|директор ..2 не ..1 разреша*|позволя*|пропуска*|пропуст*|согласу*|дает|дают|утверждает
    пункт|п|статья|раздел # ..1 наших|нашего|нашей ..2 правил|условий|регламента|положения|порядка|оферты
    {we} ..3 принципиально ..2 не
    принципиально ..1 не *ем|*им|*аю|*ю
    не *ем|*им|*аю|*ю ..1 принципиально|из принципа
    только|лишь|исключительно через|по|после ..3 тикет*|заявк*|форм*|портал*|систем*|обращени*|бланк*|запрос* ..2 , иначе|по-другому|без
    инструкци*|прайс*|регламент*|договор* ..4 , четвертого|пятого|третьего|второго|больше|другого|иного ..2 не ..1 будет|положено|предусмотрено|дам|дадим
    программа|система|портал|база|кабинет ..2 не ..1 дает|дает|пропускает|позволяет|принимает|пускает|разрешает ..1 мне|нам|без|это|такое|такие|изменить|поменять
    ${RULEBOOK.ru} ..4 распространяются|распространяется|действуют|действует|касаются|касается только|лишь|исключительно
    ${RULEBOOK.ru} ..4 не ..1 оставляет|оставляют|дают|дает ..2
    положение|протокол ..8 не ..1 предусматривает|допускает|разрешает|позволяет
    ${RULEBOOK.ru}|${PAPER.ru} ..8 не ..1 предусматрива*|допуска*|разрешает|разрешают|позволяет|позволяют
    регламент|политика|порядок|приказ|устав|инструкция|правила|распоряжение ..6 прямо|строго|категорически запрещает|запрещают|исключает|исключают
    приказ|распоряжение|регламент|инструкция ..5 запрещает
    закрыт*|заперт*|ограничен*|приостановлен*|отложен* ..2 согласно|по ..2 ${RULEBOOK.ru}
    приказ|распоряжение ..8 прямо|строго|категорически запрещает
    пункт|п|раздел|глава|статья|параграф # ..7 не предусматривает|допускает|разрешает|позволяет
    пункт|п|раздел|глава|статья|параграф # ..7 запрещает|исключает
    не|нельзя ..6 , ..2 ${RULEBOOK.ru} ..4 требует|требуют|предписывает|предписывают|обязывает|велит|велят
    внутренн*|кредитн*|ценов*|учетн*|складск*|страхов* ..1 политика|регламент|порядок|положение|инструкция|протокол|стандарт ..7 не ..1 дает|дают|знает|позволяет|допускает
    внутренн*|нашему|нашим ..2 протокол*|регламент*|инструкци*|правил*|стандарт*|порядк* ..6 закрыт*|заперт*|опечатан*|заблокирован*|держат|держит ..4 до|пока
    определяет|определяют|устанавливает|устанавливают|задает|задают|предписывает|регулирует|регулируется|определяется|устанавливается|закреплено|закреплен|закреплена ..2 ${RULEBOOK.ru}
    отступать|отступить|отклоняться|отойти|отходить ..2 от ..2 ${RULEBOOK.ru}|него|них|нее
    пересмотру|изменению|изменениям|возврату|обмену|продлению|переносу|отмене|обсуждению|перерасчету|корректировке ..2 не подлежит|подлежат
    не подлежит|подлежат ..1 пересмотру|изменению|изменениям|возврату|обмену|продлению|переносу|отмене|обсуждению|перерасчету|корректировке
  `,
  uk: `
    такі|такий ..1 уже|вже|у|в ..1 нас|наші ..1 умови|правила|порядки|вимоги|порядок|політика|регламент
    умови|правила|порядки|порядок ..1 у|в ..1 нас ..1 такі|такий
    головн*|центральн* офіс|контора|бухгалтерія ..2 не ..1 дозволя*|пропуска*|пропуст*|погоджу*|дає|затверджує
    наше|наша|наші|наш керівництво|начальство|бухгалтерія|юристи|юрист|безпека|директор ..2 не ..1 дозволя*|пропуска*|пропуст*|погоджу*|дає|дають|затверджує
    пункт|п|стаття|розділ # ..1 наших|нашого|нашої ..2 правил|умов|регламенту|положення|порядку|оферти
    {we} ..3 принципово ..2 не
    принципово ..1 не *емо|*имо|*ємо|*ю
    не *емо|*имо|*ємо|*ю ..1 принципово|із|з принципу
    тільки|лише|виключно через|по|за|після ..3 тікет*|заявк*|форм*|портал*|систем*|зверненн*|бланк*|запит* ..2 , інакше|по-іншому|без
    інструкці*|прайс*|регламент*|договор*|угод* ..4 , четвертого|п'ятого|третього|другого|більше|іншого ..2 не ..1 буде|належить|передбачено|дам|дамо
    програма|система|портал|база|кабінет ..2 не ..1 дає|пропускає|дозволяє|приймає|пускає ..1 мені|нам|без|це|таке|такі|змінити|поміняти
    ${RULEBOOK.uk} ..4 поширюються|поширюється|діють|діє|стосуються|стосується тільки|лише|виключно|винятково
    ${RULEBOOK.uk} ..4 не ..1 лишає|лишають|залишає|залишають ..2
    положення|протокол ..8 не ..1 передбачає|допускає|дозволяє
    ${RULEBOOK.uk}|${PAPER.uk} ..8 не ..1 передбача*|допуска*|дозволяє|дозволяють
    регламент|політика|порядок|наказ|статут|інструкція|правила|розпорядження ..6 прямо|суворо|категорично забороняє|забороняють|виключає|виключають
    наказ|розпорядження|регламент|інструкція ..5 забороняє
    закрит*|замкнен*|обмежен*|призупинен*|відкладен* ..2 згідно|за|відповідно ..3 ${RULEBOOK.uk}
    наказ|розпорядження ..8 прямо|суворо|категорично забороняє
    пункт|п|розділ|глава|стаття|параграф # ..7 не передбачає|допускає|дозволяє
    пункт|п|розділ|глава|стаття|параграф # ..7 забороняє|виключає
    не|неможливо ..6 , ..2 ${RULEBOOK.uk} ..4 вимагає|вимагають|приписує|приписують|зобов'язує|велить
    внутрішн*|кредитн*|цінов*|облікова|складськ*|страхов* ..1 політика|регламент|порядок|положення|інструкція|протокол|стандарт ..7 не ..1 дає|дають|знає|дозволяє|допускає
    внутрішн*|нашим|нашими ..2 протокол*|регламент*|інструкці*|правил*|стандарт*|порядк* ..6 закрит*|замкнен*|опечатан*|заблокован*|тримають|тримає ..4 до|поки|доки
    визначає|визначають|встановлює|установлює|встановлюють|задає|приписує|регулює|регулюється|визначається|встановлюється|закріплено ..2 ${RULEBOOK.uk}
    відступати|відступити|відхилятися|відійти|відходити ..2 від ..2 ${RULEBOOK.uk}|нього|них|неї
    перегляду|зміні|змінам|поверненню|обміну|подовженню|перенесенню|скасуванню|обговоренню|перерахунку|коригуванню ..2 не підлягає|підлягають
    не підлягає|підлягають ..1 перегляду|зміні|змінам|поверненню|обміну|подовженню|перенесенню|скасуванню|обговоренню|перерахунку|коригуванню
  `,
  en: `
    those|these|such are ..1 our|the|simply ..1 terms|rules|conditions|policies|regulations
    system|computer|software|portal|program|database ..1 doesn't|won't|does|will|can't|cannot ..1 let|allow|permit|accept ..1 me|us|it|that|this
    clause|section|paragraph|article|point # ..1 of|in our ..2 terms|conditions|rules|regulations|guidelines|contract
    never|not|n't ..4 as ..1 a matter of principle
    never|not|n't ..4 on principle
    as ..1 a matter of principle ..4 not|n't|never
    on principle ..2 {we} ..2 not|n't|never
    only|must|has|have ..2 go|goes|be|come|run ..2 through|via ..3 ticket|tickets|helpdesk|channels
    only ..2 by|on|with|against ..2 original|official form|receipt
    {our} lawyers|lawyer|accountants|accounts|management|bosses|superiors|insurers|auditors ..2 don't|doesn't|won't|would ..1 never|allow|let|permit|approve|want
    ${RULEBOOK.en} only ..1 cover|covers|apply|applies|extend|extends|include|includes|hold
    leave|leaves|give|gives us|me ..1 no|any latitude|leeway|room|discretion|choice|scope
    under|per|by|following ..2 ${OWN_RULES.en} ..8 {cannot}|not|don't|doesn't|isn't|aren't|no|never|only|must|stay|stays|remain|remains|kept
    according|accordance|line|keeping to|with ..2 ${OWN_RULES.en} ..8 {cannot}|not|don't|doesn't|isn't|aren't|no|never|only|must|stay|stays|remain|remains|kept
    under|per|by|following ..3 ${RULEBOOK.en} ..8 stay|stays|remain|remains|kept|must ..3 closed|locked|shut|sealed|blocked|frozen|barred|suspended|until|till
    ${RULEBOOK.en}|protocol keep|keeps ..4 closed|locked|shut|sealed|blocked|frozen|barred|suspended ..1 until|till|unless
    according|accordance|line|keeping to|with ..3 ${RULEBOOK.en} ..8 {cannot}|not|don't|doesn't|isn't|aren't|no|never|only|must|stay|stays|remain|remains|kept
    closed|shut|locked|suspended|limited|blocked|barred ..1 in|under|per|by|according|following ..3 ${RULEBOOK.en}
    ${RULEBOOK.en} grant|grants|give|gives|allow|allows|leave|leaves nothing|no|none
    section|clause|article|paragraph|rule # ..8 doesn't|don't|makes|make|excludes|forbids|prohibits|cannot
    {cannot}|not|n't ..6 , ..2 ${RULEBOOK.en} requires|require|demands|demand|insists|insist|says|say
    ${RULEBOOK.en}|${PAPER.en} ..6 make|makes|has|have|leave|leaves no provision|room|exception|exceptions|allowance ..2
    {our}|company|the|house|credit|pricing|internal ..1 ${RULEBOOK.en} ..5 doesn't|don't|does|do ..1 ?not|n't extend|grant|offer|give|stretch
    not|n't ..2 open|subject to ..2 revision|change|changes|discussion|review|negotiation|amendment
    laid|set|fixed|governed|determined|regulated|defined|decided ..1 down|out|in|by ..3 ${RULEBOOK.en}
    no discretion|leeway|latitude|licence|liberty ..1 to
    {we} ..2 have|need|obliged|bound|required to follow|observe|stick|adhere|keep|abide ..2 process|procedure|procedures|rules|policy|protocol|guidelines
    per|under {our} ..2 terms|conditions ..8 not|non-*|no|cannot|only|must
    as|per|following standard|normal|usual|established|common practice|procedure ..6 must|only|cannot|not|be
    not|isn't ..2 company|our|house|standard|firm's practice|policy|custom|habit ..1 to|for
    head ..1 office|management|compliance|legal|accounts|finance|hq|headquarters insists|insist|requires|demands on|that|a|the|it
    head office|management insists|insist|requires|demands on|that|a|the|it
    as|like ..1 {our}|the ..2 terms|policy|rules|conditions|regulations|guidelines state|states|say|says|provide|stipulate|specify|make
    corporate|legal|accounting|billing|compliance|computer|software|portal won't|doesn't|can't|cannot|didn't ..1 let|allow|accept|permit|take
    against ..1 company|store|our|house|school|club|hotel|office|bank policy|rules|procedure|regulations
    terms|handbook|contract|policy|guidelines|agreement ..2 clearly|plainly|expressly state|states|say|says|rule|rules
    {our} ..1 handbook|terms|contract|policy|guidelines says|say|states|state
    {our}|the|these|those ..2 conditions|terms|rules|guidelines|regulations|statutes are|is ..2 clear|strict|plain|unambiguous|explicit|final|binding|unequivocal
    against|outside|around|beyond what|what's ..2 in|on ..1 {our}|the ..2 conditions|terms|rules|contract|${RULEBOOK.en}
    {cannot}|not|n't ..8 , ..1 that's|it's ?just|simply|only how|the|what ..4 done|works|work|operate|run|do
    these|those are the ..1 terms|conditions|rules you ..1 agreed|signed|accepted
    says|said|stated|states|written|laid|stands|reads ?down in ..1 our|the ..2 terms|conditions|rules|regulations|statutes|guidelines|contract
    go|pass|goes|passed|run ?up|past through|by|via|past|to head|central|main|senior office|management|board
    clause|section|paragraph|article|point # ..4 excludes|exclude|forbids|forbid|prohibits|prohibit|prevents|precludes|bars
    only|exclusively|solely ..2 deal|handle|process|accept|consider|answer|look|respond|reply ..8 on|in|through|via|by ..3 form|forms|writing|portal|post
    not ..1 what ..1 conditions|terms|rules|contract|procedure say|says|provide|provides|foresee|foresees
    {cannot}|not|don't|won't ..2 go|bend|get|work|step|deviate|depart ..1 against|round|around|outside|past|from ..3 rules|conditions|terms|policy|system|procedure|process|contract|regulations
    rules|conditions|terms|regulations ..2 apply|applies|hold|holds ..1 to|for ..1 you|every|all|everyone|everybody|anyone
    under|per|by|according|following ?to clause|section|paragraph|article|point # ..1 of ..1 our|the|these ..1 terms|conditions|contract|rules|regulations|agreement|statutes
    under|per|following|pursuant|according|accordance ?to|with our ..2 terms|conditions|policy|tariff
    request|requests|application|applications|complaint|complaints|claim|claims|change|changes ..2 has|have|must|need|needs ?to be ..1 submitted|lodged|filed|made|raised|put|sent ..2 via|through|on|in|by|using|with
    terms|conditions|contracts|deadlines|fees|regulations are terms|conditions|contracts|deadlines|fees|regulations
    {our} manager|boss|superior|director|supervisor|chief|partner ..1 doesn't|won't|wouldn't|didn't|hasn't ..1 allow|allowed|permit|let|approve|approved|agree|sign
    lays|laid|lay|laying down that
    under|within ..1 the|our current|present|existing|new|usual process|procedure|procedures|rules|policy|system|set-up|setup|regulations
    ${RULEBOOK.en}|terms|conditions only ..1 provide*|allow*|foresee*|permit*|include*|cover*|grant*
    way|how ..2 always ..1 been|done|do|did|works|worked|handled
  `,
}
