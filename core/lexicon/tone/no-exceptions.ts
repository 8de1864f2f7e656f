import type { Meaning } from '../lexicon.ts'

/**
 * The rule is all there is to say: it is written so, the programme takes nothing back, whoever signs sits above and sits once a quarter, it goes for
 * everybody. Sources: S1 tip 4, S3 manager types.
 */

/** What a house wrote for itself, in the case that follows "in". */
const IN_BOOK = {
  ru: 'положении|регламенте|правилах|инструкции|политике|порядке|условиях|стандарте|уставе|приказе|распорядке|стандартах|нормативах|памятке|распоряжении',
  uk: 'положенні|регламенті|правилах|інструкції|політиці|порядку|умовах|стандарті|статуті|наказі|розпорядку|стандартах|нормативах|розпорядженні',
  en: 'rules|regulations|guidelines|policy|policies|procedure|procedures|handbook|manual|statutes|bylaws|conditions|terms|rulebook|charter|code',
}

/** What people ask a programme or a counter for. */
const GRACE = {
  ru: 'изменени*|правок|правки|правку|возврат*|обмен*|перенос*|отмен*|замен*|исключени*|перерасчет*|корректировк*|скидк*|отсрочк*|дробн*|поправ*|задним',
  uk: 'змін|зміни|зміну|правок|правки|правку|повернен*|обмін*|перенесен*|скасуван*|замін*|винятк*|виняток|перерахун*|коригуван*|знижк*|відстрочк*|дробов*|виправлен*|заднім',
  en: 'changes|change|amendments|amendment|edits|corrections|alterations|refund|refunds|return|returns|exchange|exchanges|discount|discounts|exceptions|extension|extensions|swaps|backdating|backdated|reversals|cancellations|substitutions',
}

const PROGRAMME = {
  ru: 'система|программа|касса|сайт|портал|база|срм|crm|1с|приложение|сервис|банк-клиент|кабинет',
  uk: 'система|програма|каса|сайт|портал|база|срм|crm|1с|застосунок|сервіс|кабінет',
  en: 'system|software|till|database|portal|programme|program|computer|app|platform|crm|website',
}

/** Many who decide together, and seldom. */
const BODY = {
  ru: 'комиссия|комиссии|комитет|совет|правление|коллегия|худсовет|тендерная|экспертная|педсовет|ученый',
  uk: 'комісія|комісії|комітет|рада|правління|колегія|худрада|тендерна|експертна|педрада|вчена',
  en: 'panel|committee|board|council|commission|governors|trustees|directorate',
}

export const noExceptions: Meaning = {
  ru: `
    прописано|записано|указано|закреплено|оговорено|определено|установлено|зафиксировано ..1 в ..1 наш*|внутренн*|корпоративн*|действующ* ..2 ${IN_BOOK.ru}
    в наш*|внутренн* ..2 ${IN_BOOK.ru} ..3 прописано|записано|указано|закреплено|оговорено|определено|установлено|сказано
    ${PROGRAMME.ru} ..4 ${GRACE.ru} ..3 не ..1 принимает|пропускает|допускает|видит|делает|предусматривает|поддерживает|разрешает|позволяет|умеет|знает
    ${PROGRAMME.ru} ..4 не ..1 принимает|пропускает|допускает|предусматривает|поддерживает|разрешает|позволяет ..3 ${GRACE.ru}
    ${PROGRAMME.ru} ..2 закрыта|закрыт|закрывает*|блокирует|заблокировала|заблокирован* ..4 и ..3 не|нельзя
    выдается|выдаются|оформляется|подается ..1 только|лишь|исключительно|строго ..1 при ..1 личной|личном
    ${BODY.ru} ..8 ускорить|поторопить|обойти|повлиять|перескочить ..3 нельзя|не|невозможно|никак
    ${BODY.ru} ..8 нельзя|не|невозможно|никак ..3 ускорить|поторопить|обойти|повлиять
    ${BODY.ru} ..2 собирается|заседает ..6 , ..3 ничего|придется|ждите|раньше
    порядок|процедура|правило|требование|условие ..2 для всех|каждого ..2 един*|один|одна|одно|одинаков*|общ*
    руководство|начальство|дирекция|директор|правление|головной|юристы|бухгалтерия|безопасники ..2 запретил*|запрещает|запрещают|не разреш*|дает|дали|одобр*|согласовал*|пропуст*
    {we} ..1 не {can} ..2 отступ*|отойти|нарушать|нарушить|обойти|обходить ..3 регламент*|процедур*|правил*|инструкц*|порядк*|установленн*
    не {can} ..1 ради ..2 одного|одной|вас ..4 {inf}
    ради ..1 вас|одного|одной ..3 никто|мы|я ..2 не
    {we} ..1 лицо|человек|люди|сотрудник ..1 подневольн*|подчиненн*|маленьк*
    от|у меня|нас ..2 ничего ..1 не зависит , ..2 так*|порядок|правил*|регламент*|решают|решает
    предусмотрено|положено|установлено|заведено ..3 не нами|мной|мною
    не|не-то я|мы|мной|нами , ..1 придумал|придумала|придумали|придумано|писал|писали|установили ..2 правила|порядок|регламент
    правила|порядок|регламент|требования ..1 не|придумал* ..1 я|мы|мной|нами ..1 придумал*|писал*|устанавливал*|установлен*
    не ..1 предусмотрено|предусмотрен|предусмотрена|предусмотрены ..2 тариф*|пакет*|абонемент*|форматом|услугой|программой|штатным|бюджетом
    не входит|входят ..3 пакет|перечень|регламент|стандарт|тариф , ..3
    согласно|по ..1 утвержденн*|установленн*|действующ* ..1 порядк*|регламент*|процедур* ..6 не|нельзя|только
  `,
  uk: `
    прописано|записано|вказано|зазначено|закріплено|визначено|встановлено|зафіксовано ..1 у|в ..1 наш*|внутрішн*|корпоративн*|чинн* ..2 ${IN_BOOK.uk}
    у|в наш*|внутрішн* ..2 ${IN_BOOK.uk} ..3 прописано|записано|вказано|зазначено|закріплено|визначено|встановлено|сказано
    ${PROGRAMME.uk} ..4 ${GRACE.uk} ..3 не ..1 приймає|пропускає|допускає|бачить|робить|передбачає|підтримує|дозволяє|вміє|знає
    ${PROGRAMME.uk} ..4 не ..1 приймає|пропускає|допускає|передбачає|підтримує|дозволяє ..3 ${GRACE.uk}
    ${PROGRAMME.uk} ..2 закрита|закритий|закриває*|блокує|заблокувала|заблокован* ..4 і|й|та ..3 не|неможливо
    видається|видаються|оформлюється|подається ..1 тільки|лише|винятково|виключно ..1 за ..1 особистої
    ${BODY.uk} ..8 прискорити|пришвидшити|обійти|вплинути|вдієш|поробиш ..3
    ${BODY.uk} ..8 не|неможливо|ніяк ..3 прискорити|пришвидшити|обійти|вплинути
    ${BODY.uk} ..2 збирається|засідає ..6 , ..3 нічого|доведеться|чекайте|раніше
    порядок|процедура|правило|вимога|умова ..2 для всіх|усіх|кожного ..2 єдин*|один|одна|одне|однаков*|спільн*
    керівництво|начальство|дирекція|директор|директорка|правління|головний|юристи|бухгалтерія|безпека ..2 заборонив|заборонила|заборонило|забороняє|забороняють|не дозвол*|дає|дали|схвал*|погод*|пропуст*
    {we} ..1 не {can} ..2 відступ*|відійти|порушувати|порушити|обійти|обходити ..3 регламент*|процедур*|правил*|інструкц*|порядк*|встановлен*
    не {can} ..1 заради ..2 одного|однієї|вас ..4 {inf}
    заради ..1 вас|одного|однієї ..3 ніхто|ми|я ..2 не
    {we} ..1 людина|люди|працівник ..1 підневільн*|підлегл*|маленьк*
    від мене|нас ..2 нічого ..1 не залежить , ..2 так*|порядок|правил*|регламент*|вирішують|вирішує
    передбачено|встановлено|заведено ..3 не нами|мною
    правила|порядок|регламент|вимоги ..1 не|вигадав|вигадала|вигадали ..1 я|ми|мною|нами ..1 вигадав|вигадала|вигадали|писав|писала|писали|встановлен*
    не ..1 передбачено|передбачений|передбачена|передбачені ..2 тариф*|пакет*|абонемент*|форматом|послугою|програмою|штатним|бюджетом
    згідно|за|відповідно ..2 затверджен*|встановлен*|чинн* ..1 порядк*|регламент*|процедур* ..6 не|неможливо|тільки|лише
    надаємо|надається|даємо|приймаємо|розглядаємо тільки|лише|винятково|виключно ..1 тим|тих|тієї , ..8 такі|такий|така
  `,
  en: `
    laid|set|written|stated|stipulated|specified|enshrined|recorded ..1 down|out in {our}|the|internal|company ?internal|own|current|general ?service ${IN_BOOK.en}
    ${PROGRAMME.en} won't|doesn't|can't|cannot|will|does|not ..1 not|accept|take|allow|permit|support|process|recognise|let|handle ..4 ${GRACE.en}
    once|after|when ..6 ${PROGRAMME.en} ..2 not|won't|doesn't|can't|cannot|locks|blocks|closes ..5
    ${BODY.en} ..8 not|can't|cannot|no ..2 hurried|rushed|expedited|hastened|influenced|bypassed|fast-tracked|way
    process|procedure|registry|approval|sign-off|paperwork ..8 not|can't|cannot ..1 be ..1 hurried|rushed|expedited|hastened|bypassed|fast-tracked|shortened|skipped
    {we} ..1 can't|cannot|couldn't|not|mustn't ..1 deviate|depart|diverge
    is|are|of ..3 days|weeks ..4 can't|cannot|not ..1 deviate|depart|shorten|expedite|diverge
    management|directors|director|board|bosses|boss|superiors|accounts|compliance|legal ..2 won't|don't|doesn't|wouldn't|hasn't|haven't|will ..1 let|allow|permit|not|sign|approve|wear|authorise|authorize ..1 us|me|it|anything
    the way {we}|things|it ..2 do|done|does|work|works|run ..2 things|here|it ..2 is|are
    requests|applications|claims|complaints|orders|queries|forms ..5 will|can|are|is ..1 not|never be|considered|accepted|processed|entertained|read|answered
    requests|applications|claims|complaints|orders|queries ..5 won't|cannot|can't|aren't ..1 be ..1 considered|accepted|processed|entertained|read|answered|looked
    and|so|but|afraid that's that|final|that|all
    and|so|but|afraid that is that|final
    {we} ..1 didn't|don't|not make|write|made ..1 the|these|those rules|regulations
    rules ..2 aren't|weren't|not ..1 made|mine|ours|written ..2 us|me|up
    {we} ..1 only|just|merely following|follow|apply|applying|enforce|enforcing|doing ..2 rules|orders|procedure|job|process|policy|told
    can't|cannot|couldn't|not|won't ..2 exception|exceptions ..1 for ..1 you|one|anyone|anybody|everyone|individual
    if {we} ..1 made|did|make|do ..3 for you , ..3 for everyone|everybody|all
    have to ..1 treat ..1 everyone|everybody|all ..1 the|alike|equally
    above|beyond ..1 my|our pay ..1 grade
    no|not|without|outside ..1 the ..1 discretion|authority|mandate|remit to|for
    process|procedure|protocol ..1 has|have|must to|be ..1 be ..1 followed|observed|respected|adhered
    not|isn't|aren't ..2 available|included|provided|foreseen ..2 on|in|under|with ..2 tariff|plan|package|tier|subscription|membership
    per|under|by ..2 handbook|guidelines|rulebook|bylaws|by-laws|charter ..8 not|no|only|must|cannot
  `,
  except: {
    ru: `
      срок ..2 рассмотрения|согласования|обработки|ответа ..3 сократ*|уменьш*|был*
      ваш* ..2 ${IN_BOOK.ru} ..3
      ради ..1 вас мы|я ..2 готов*
      не позднее|раньше|дольше|более|больше
    `,
    uk: `
      строк|термін ..2 розгляду|погодження|відповіді ..3 скорот*|зменш*|був
      ваш* ..2 ${IN_BOOK.uk} ..3
      заради ..1 вас ми|я ..2 готов*
    `,
    en: `
      your ..2 ${IN_BOOK.en} ..3
      only|just following up
      {we} ..2 only|just doing our|my job ..4 glad|happy|pleasure
    `,
  },
}
