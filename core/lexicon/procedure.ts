import type { Meaning } from './lexicon.ts'

/** Hiding behind the procedure, and shrugging. Sources: S1 tip 4, S3 manager types. */

const RULEBOOK = {
  ru: 'регламент*|процедур*|инструкц*|правила|правилам|правилами|правил|правилах|положению|положением|политика|политике|политикой|политику|порядок|порядку|порядком|нормативам|нормативами|стандартам|стандартами|распорядок|распорядку|распорядком|распоряжени*|приказ|приказу|приказом|устав|уставу|уставом',
  uk: 'регламент*|процедур*|інструкц*|правила|правилам|правилами|правил|правилах|положенням|положення|політика|політикою|політики|політикам|порядок|порядку|порядком|нормативам|нормативами|стандартам|стандартами|розпорядок|розпорядку|розпорядком|розпорядженн*|наказ|наказом|наказу|статут|статутом|статуту',
  en: 'regulation*|rules|rule|procedure*|policy|policies|guideline*|rulebook|handbook|statutes|bylaws|directive*|red-tape',
}
const PAPER = {
  ru: 'договор|договору|договором|договоре|договора|контракт*|оферта|оферте|офертой|тариф|тарифу|тарифом|соглашению|соглашением|соглашение',
  uk: 'договір|договору|договором|договорі|контракт*|оферта|офертою|оферти|тариф|тарифом|тарифу|угода|угодою|угоди',
  en: 'contract*|agreement|terms|tariff|plan|licence|license',
}

/** The rule is the answer: what may not be, because it is written so. */
export const procedure: Meaning = {
  ru: `
    не положено
    не положены|положен|положена ..2 по
    по|согласно ..2 ${RULEBOOK.ru} ..8 не|нельзя|невозможно|запрещ*|исключено|только|лишь|исключительно|недопустим*|обязан*|положено
    в соответствии с|со ..2 ${RULEBOOK.ru} ..8 не|нельзя|невозможно|запрещ*|исключено|только|лишь|исключительно|недопустим*|обязан*
    не|нельзя|невозможно|исключено|только|лишь|исключительно|вынуждены|обязаны ..7 по|согласно ..2 ${RULEBOOK.ru}
    ${RULEBOOK.ru} ..3 не ..2 позволя*|предусматрива*|предусмотрен*|допуска*|разреша*|дает|дают|предполага*
    ${RULEBOOK.ru} ..2 запреща*|исключа*|воспреща*
    не ..2 предусмотрен*|разрешен*|допускается|позволено|допущен* ..3 ${RULEBOOK.ru}|${PAPER.ru}
    ${RULEBOOK.ru}|${PAPER.ru} ..2 не ..2 предусмотрен*|разрешен*|допускается|позволен*
    запрещен*|исключен*|ограничен* ..2 ${RULEBOOK.ru}
    ${PAPER.ru} ..2 не ..2 позволяет|предусматривает|допускает|разрешает|предполагает
    по|согласно ..2 ${PAPER.ru} ..6 нельзя|невозможно|положено|положен*|обязан*|можем|можно|имеем|предусмотрен*|входит|входят|делаем|меняем|возим|принимаем|должны
    ${PAPER.ru} ..2 позволяет|разрешает|допускает|предусматривает ..1 только|лишь|исключительно
    в ..1 ${PAPER.ru} ..3 этого|такого ..2 нет
    этого|такого|об|про ..2 в ..2 ${PAPER.ru} ..2 нет|написано|сказано
    у нас так не ..1 принято|заведено|делается|делают
    так ..1 у нас не ..1 принято|заведено|делается|делают
    {we} всегда так ..1 делали|делаем|работали|работаем
    так ..1 мы ..1 не ..1 делаем|работаем
    у нас ..1 такой|такие|такая|таков|таковы|так ..1 порядок|порядки|правила|регламент|политика|процедура|заведено
    таков|таковы|таковой|такой|такие|такая ..1 порядок|порядки|правила|регламент|политика|процедура
    правила|порядок|регламент ..1 есть правила|порядок|регламент
    правила|порядок|регламент ..2 един|едины|един|один|одни|одинаков* ..2 для всех
    для всех ..2 един|едины|один|одни|одинаков*
    исключени* ..3 не ..1 делаем|делается|предусмотрен*|бывает|допускаем|допускаются|предполагаем
    не ..2 делаем|делается|предусмотрен*|бывает|допускаем ..3 исключени*
    не имеем|имею|имеет ..1 права ..4 {inf}
    ничего|никак ..2 не ..2 поделаешь|попишешь ..3 ${RULEBOOK.ru}
    в ..1 установленном|общем|обычном порядке
    на общих основаниях
    в порядке ..1 очереди
    рассматрива*|рассмотр* ..4 в порядке|сроки
    инструкция|инструкции|бухгалтерия ..1 не ..1 позволяет|пропускает|разрешает|дает|велит
    система|программа ..1 ?нам не позволяет|дает ..3 {inf}|этого|так|иначе
    без ..2 заявки|заявления|печати|подписи|бланка|формы|визы ..5 не ..1 принимаем|рассматриваем|работаем|делаем|отпускаем|выдаем|можем|примем|выдадим|отгружаем
    так у нас заведено|принято|положено|устроено
    таков|таковы|таковой ..2 ${RULEBOOK.ru}
    согласно|по ..1 пункту|п|статье|параграфу ..2 положения|регламента|правил|инструкции|приказа|устава|порядка ..6 не|нельзя|невозможно|запрещ*
    система|программа|касса|база|портал ..1 не ..1 позволяет|пропускает|дает|принимает|разрешает ..6 нельзя|невозможно|ничего|никак|увы
  `,
  uk: `
    не ..1 положено|годиться|належить ..3 за|згідно
    не положено
    за|згідно ..3 ${RULEBOOK.uk} ..8 не|неможливо|заборонен*|виключено|лише|тільки|винятково|виключно|неприпустим*|зобов'язан*|мусимо|немає
    відповідно до ..2 ${RULEBOOK.uk} ..8 не|неможливо|заборонен*|виключено|лише|тільки|винятково|виключно|неприпустим*|зобов'язан*|мусимо|немає
    не|неможливо|виключено|лише|тільки|винятково|виключно|змушені|зобов'язані ..7 за|згідно ..3 ${RULEBOOK.uk}
    не|неможливо|лише|тільки ..7 відповідно до ..2 ${RULEBOOK.uk}
    ${RULEBOOK.uk} ..3 не ..2 дозволя*|передбача*|передбачен*|припуска*|дає|дають
    ${RULEBOOK.uk} ..2 забороня*|виключа*
    не ..2 передбачен*|дозволен*|допускається ..3 ${RULEBOOK.uk}|${PAPER.uk}
    ${RULEBOOK.uk}|${PAPER.uk} ..2 не ..2 передбачен*|дозволен*|допускається
    заборонен*|виключен*|обмежен* ..2 ${RULEBOOK.uk}
    ${PAPER.uk} ..2 не ..2 дозволяє|передбачає|припускає
    за|згідно ..2 ${PAPER.uk} ..6 неможливо|належить|зобов'язан*|можемо|можна|маємо|передбачен*|входить|входять|робимо|змінюємо|возимо|приймаємо|мусимо|повинні
    ${PAPER.uk} ..2 дозволяє|передбачає|припускає ..1 лише|тільки|винятково|виключно
    у|в ..1 ${PAPER.uk} ..3 цього|такого ..2 немає|нема
    цього|такого|про ..2 у|в ..2 ${PAPER.uk} ..2 немає|нема|написано|сказано
    у нас так не ..1 заведено|прийнято|роблять|робиться
    так ..1 у нас не ..1 заведено|прийнято|роблять|робиться
    {we} завжди так ..1 робили|робимо|працювали|працюємо
    так ..1 ми ..1 не ..1 робимо|працюємо
    у|в нас ..1 такий|такі|така|так ..1 порядок|порядки|правила|регламент|політика|процедура|заведено
    ^ такий|такі|така ..1 порядок|порядки|правила|регламент|політика|процедура
    бо|що|адже|просто|вже|уже такий|такі|така ..1 порядок|порядки|правила|регламент|політика|процедура
    правила|порядок|регламент ..1 є правила|правилами|порядок|регламент
    правила|порядок|регламент ..2 єдин*|один|одні|однаков* ..2 для всіх|усіх
    для всіх|усіх ..2 єдин*|один|одні|однаков*
    винятк* ..3 не ..1 робимо|роблять|передбачен*|буває|допускаємо
    не ..2 робимо|роблять|передбачен*|буває|допускаємо ..3 винятк*
    не маємо|маю|має ..1 права ..4 {inf}
    нічого|ніяк ..2 не ..2 вдієш|поробиш ..3 ${RULEBOOK.uk}
    у|в ..1 встановленому|установленому|загальному|звичайному порядку
    на загальних підставах
    у|в порядку ..1 черги
    розгляда*|розглян* ..4 порядку|строки
    інструкція|інструкції|бухгалтерія ..1 не ..1 дозволяє|пропускає|дає|велить
    система|програма ..1 ?нам не дозволяє|дає ..3 {inf}|цього|так|інакше
    без ..2 заявки|заяви|печатки|підпису|бланка|форми|візи ..5 не ..1 приймаємо|розглядаємо|працюємо|робимо|відпускаємо|видаємо|можемо|приймемо|видамо|відвантажуємо
    політика|процедура|правила|регламент|порядок ..1 компанії|такий|така|такі ..1 такий|така|такі
    за|згідно ..2 регламент*|процедур*|інструкці* ..5 до|спершу|спочатку|тільки|лише|протягом
  `,
  en: `
    under|per|by|according|following|given ..3 {our}|company|the|internal ..3 ${RULEBOOK.en} ..8 {cannot}|not|don't|doesn't|isn't|aren't|no|never|only|must|impossible|nothing
    {cannot}|not|don't|doesn't|isn't|aren't|never|only|impossible ..7 under|per|by|according|against|because ..3 ${RULEBOOK.en}
    against|outside|contrary ..1 to|our|the|company ..2 ${RULEBOOK.en}
    {our}|company|the|internal|these|those ..2 ${RULEBOOK.en} ..3 don't|doesn't|do|does|forbid*|prohibit*|prevent*|exclude* ..1 allow*|permit*|provide|foresee|us|that|it|this|cover|any
    {our}|company|the|internal ..2 ${RULEBOOK.en} ..2 forbid*|prohibit*|rule out
    ${RULEBOOK.en} are|is ..1 ${RULEBOOK.en}
    ${RULEBOOK.en} ..3 same for everyone|everybody|all
    that's|those|these|such ..2 are|the|our ..2 rules|regulations|procedures|policies|procedure|policy
    that's ..1 just|simply ..2 how|the we|way ..2 work|do|things|it
    no ..2 exceptions
    {cannot}|don't|never|not|won't ..2 make|making|allow ..2 exceptions|exception
    isn't|not|wasn't|never|aren't ..2 foreseen|provided|covered|included|allowed|permitted|listed ..2 in|by|under|for ..2 ${PAPER.en}|${RULEBOOK.en}
    ${PAPER.en} ..2 only ..1 allow*|permit*|provide*|cover*|foresee*|let*|entitle*
    ${PAPER.en} ..2 don't|doesn't|does|do ..1 ?not allow|permit|provide|foresee|let|entitle|cover|include
    under|per|by|according ..3 ${PAPER.en} ..6 {cannot}|only|aren't|isn't|no|not
    {we}|am|are|we're|i'm ..1 not ..1 allowed|permitted|authorised|authorized|entitled to
    the system|software won't|doesn't ..1 let|allow ..1 us|me|you
    {our}|company|the|house ..2 ${RULEBOOK.en} ..1 provide|provides|allow|allows|permit|permits|require|requires|say|says|state|states|demand|demands|call|calls ..5 only|no
    without ..3 form|signature|stamp|ticket|purchase|written ..4 {cannot}|nothing
    through|via ..1 the usual|proper|official|regular channels|channel|procedure|process
    our hands are tied
    company ..1 policy
    isn't|not|never ..1 done ..2 like|that|way ..4 firm|company|house|here|us|place
    not|isn't ..1 how ..1 we|things|it ..2 do|work|done|works
    {we} ..1 always ..1 do|did|done|put ..3 this|that|way|like|by
    that's|it's|this ..1 is ..1 policy
    not ..1 our ..1 policy|practice
    requests|complaints|claims|changes ..2 are ..2 handled|processed|considered|dealt ..3 order|days|weeks
    isn't|not|wasn't|never|nothing ..3 {our} ..2 terms|conditions|contract|contracts|agreement|tariff|plan|licence|license|statutes|regulations ..3 provide|provides|foresee|foresees|allow|allows|cover|covers|include|includes|entitle|permit|permits
    not|isn't|never|n't ..2 something ..2 {our} ..4 provide|provides|foresee|foresees|allow|allows|cover|covers|include|includes|permit|permits
    {our} rules|policy|policies|regulations|procedures|procedure|guidelines ..1 are|is ..1 clear|strict|what|quite
    {our}|the|an|internal ..1 directive|directives|instruction|instructions|ruling|circular|memo ..4 forbids|forbid|prohibits|says|state|states|only
    form ..1 # ..4 first|before|only|without
    rules ..1 are ..1 rules
    orders are orders
    more than ..1 my job
    {cannot} ..3 bend|break|relax|waive ..2 rules|rule|policy|regulations
    head|central office ..3 not|won't|doesn't|don't ..1 allow|permit|let
    {our} ..2 system|software|database|process ..2 only|doesn't|won't|does|will ..1 not|accept|accepts|allow|allows|permit|let
    only|solely ..2 through|via|by|on ..2 official|prescribed|standard|proper|set ..1 form|channel|channels|procedure|template
    {our}|standard|usual procedure|protocol|practice is ..1 to
    have|has to go ..2 through ..3 channels|process|procedure|committee
    take|takes ..1 its|their|the normal|usual|due|proper course
    {our}|company|the|house ..2 ${RULEBOOK.en} ..1 does|do|did not ..1 allow|permit|provide|foresee|let|cover|include|admit
    {our} ..1 method|safety|scope|risk statement|assessment|policy|manual|handbook does|do|doesn't|don't|will|won't ?not ..1 allow|permit|provide|foresee|let|cover|include
  `,
  except: {
    ru: `
      порядок|порядке|порядку ..2 действий|работ|цен|цены|слов|страниц
      порядка #
      не только|лишь
      правила|правил ..1 пожарн*|дорожн*|русск*|язык*|игры|безопасност*
      в порядке ..1 очереди ..3 страниц*
      нет|есть ..1 исключени*
    `,
    uk: `
      порядок|порядку ..2 дій|робіт|цін|слів|сторінок|денний|денного|денному|деннім
      не лише|тільки
      правила|правил ..1 пожежн*|дорожн*|мови|гри|безпек*
    `,
    en: `
      not only
      agreement|terms ..1 with you|on
      payment|delivery terms
      your|floor|site|project|test|content|media|seating|meal|lesson ..1 plan
      plan ..1 to|for|is|b
      due process ..2 of
    `,
  },
}

/** Whatever it is, it is not ours. */
/** Who takes care of it, named right away. */
