import { houseRules, PAPER, RULEBOOK } from './house-rules.ts'
import { joined, type Meaning } from './lexicon.ts'

/** Hiding behind the procedure, and shrugging. Sources: S1 tip 4, S3 manager types. */

/** What has to be filled in before anybody listens. */
const FORM = {
  ru: 'заявка|заявки|заявку|заявке|заявление|заявления|заявлению|заявлением|запросу|запросом|обращению|предъявлении|анкета|анкеты|анкету|форма|формы|форму|бланк|бланка|бланке|запроса|запрос|обращение|обращения|служебка|служебки|служебку|справка|справки|справку|тикет|тикета|опросник|опросника|квитанция|квитанции|талон|талона|шаблон|шаблона|шаблону',
  uk: 'заявка|заявки|заявку|заявкою|заявою|запитом|зверненням|заява|заяви|заяву|анкета|анкети|анкету|форма|форми|форму|бланк|бланка|бланку|запиту|запит|звернення|службова|службової|службову|довідка|довідки|довідку|тікет|тікета|опитувальник|квитанція|квитанції|талон|талона|шаблон|шаблону',
  en: 'form|forms|application|request|ticket|questionnaire|template|paperwork|claim|slip|docket|requisition|letterhead|stationery',
}
/** How an office handles what comes in. */
const HANDLE = {
  ru: 'рассматриваем|рассматривается|рассматриваются|рассмотрим|рассматривать|принимаем|принимается|принимаются|примем|принимать|разговаривать|говорить|обсуждать|обсуждаем|оформляем|оформляется|оформлять|оформим|работаем|обслуживаем|обслуживать|регистрируем|регистрируется|выезжаем|выдаем|выдается|выдаются|выдать|отпускаем|отпускается|открываем|смотрим|смотреть|читаем|двигаемся|возьмем|берем|беремся|делается|осуществляется|осуществляются|производится|производятся|возможен|возможна|возможно|выполняется|предоставляется',
  uk: 'розглядаємо|розглядається|розглядаються|розглянемо|розглядати|приймаємо|приймається|приймаються|приймемо|приймати|розмовляти|говорити|обговорювати|обговорюємо|оформлюємо|оформлюється|оформляємо|оформлювати|оформимо|працюємо|обслуговуємо|обслуговувати|реєструємо|реєструється|виїжджаємо|видаємо|видається|видаються|видати|відпускаємо|відпускається|відкриваємо|дивимося|дивитися|читаємо|рухаємося|візьмемо|беремо|беремося|робиться|здійснюється|здійснюються|проводиться|можливий|можлива|можливе|виконується|надається|повертаємо',
  en: 'consider|considered|considering|discuss|discussed|discussing|process|processed|handle|handled|look|talk|accept|accepted|register|registered|proceed|assist|help|deal|start|open|opened|refunded|issued|granted|possible',
}
/** Those above us, whose word is a rule. */
const ABOVE = {
  ru: 'директора|руководства|начальства|дирекции|правления|сверху|головного|головной|шефа|управляющего',
  uk: 'директора|керівництва|начальства|дирекції|правління|згори|головного|шефа|управителя',
  en: "management|management's|head-office|directors|director's|board's|office's|above|upstairs",
}

/** What may not be, because it is written so or was never done. */
const pleadsRules: Meaning = {
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
    действует|существует|установлен|установлена|установлено|заведен|принят|принята ..1 регламент|порядок|правило|политика|процедура|положение|инструкция
    есть ..1 регламент|порядок|правило|политика|процедура|инструкция ,
    согласно|по ..1 пункту|п|статье|параграфу ..2 положения|регламента|правил|инструкции|приказа|устава|порядка ..6 не|нельзя|невозможно|запрещ*
    система|программа|касса|база|портал ..1 не ..1 позволяет|пропускает|дает|принимает|разрешает ..6 нельзя|невозможно|ничего|никак|увы
    такой|такие|такая|таков|таковы|так у нас ..2 порядок|порядки|правила|регламент|политика|процедура|заведено|принято|положено|заведен|заведены|устроено
    правила|порядок|регламент|инструкция|инструкции|процедура|приказ|закон|устав|договор|дисциплина|стандарт ..1 есть правила|порядок|регламент|инструкция|инструкции|процедура|приказ|закон|устав|договор|дисциплина|стандарт
    противоречит|противоречат|вразрез|нарушает|нарушило|нарушением ..2 {our}|внутренн*|корпоративн*|установленн* ..2 ${RULEBOOK.ru}
    ^ так|нам|мне положено|полагается
    {our}|внутренн*|корпоративн* ..2 документ*|положени*|стандарт*|правил*|политик*|регламент* ..3 не ..2 разреш*|позвол*|допуска*|предусматр*|предусмотр*
    не|нет|нельзя|запрещен* ..7 приказ|распоряжение|указание|запрет|требование|решение|установка|воля ${ABOVE.ru}
    приказ|распоряжение|указание|запрет|требование|решение|установка|воля ${ABOVE.ru} ..5 не|нет|нельзя|запрещен*
    руководство|начальство|дирекция|директор|правление|бухгалтерия ..2 не ..2 разрешает|разрешило|разрешил|разрешила|велит|велело|велел|позволяет|дает|дало|пускает|пропускает|пропустит|подпишет
    руководство|начальство|дирекция|директор|правление запрещает|запретило|запретил|запретила
    {can} ..3 система|программа|касса|база|портал|сайт ..2 не ..1 позволяет|дает|пропускает|разрешает|пускает|принимает
    система|программа|касса|база|портал ..2 нам|мне|этого|такого|такое|так ..2 не ..1 позволяет|дает|пропускает|разрешает|принимает
    система|программа|касса|база|портал ..2 не ..1 позволяет|дает|разрешает ..2 этого|такого|такое|иначе|нам|мне
    без ..2 ${FORM.ru} ..4 не ..2 ${HANDLE.ru}
    не ..2 ${HANDLE.ru} ..3 без ..2 ${FORM.ru}
    ${FORM.ru} ..2 без нее|него|них|этого ..3 не|нечего|никак|незачем|ничего
    официальн* ..1 обращени*|запрос*|письм*|заявк*|бланк* ..6 не ..2 ${HANDLE.ru}
    сначала|сперва заполните|подайте|оформите|напишите|пришлите ..3 ${FORM.ru} ..3 потом|затем|тогда
    только|лишь|исключительно ..1 после ..3 ${FORM.ru}
    только|лишь|исключительно ..2 через|по|на ..2 ${FORM.ru} ..2 ${HANDLE.ru}
    ${HANDLE.ru} ..2 только|лишь|исключительно ..2 через|по|на|после ..2 ${FORM.ru}
    по|согласно ..2 ${RULEBOOK.ru} ..5 ответ*|рассм*|рассматрива*|срок* ..4 дней|дня|часов|недели|недель
    по|согласно {our}|внутренн*|действующ* ..2 ${RULEBOOK.ru} ..8 принима*|ждите|ожидайте|сначала|сперва|необходимо|требуется|надо
    {we} ..1 не ..1 вправе|уполномочен*
    у меня|нас нет ..1 полномочий|права
    нет|без ..1 полномочий ..3 {inf}
    без исключений
    исключений ..4 нет|не
    не ..1 по ..1 правилам|регламенту|инструкции|процедуре|уставу
    не ..1 соответствует|соответствуют ..2 {our} ..2 ${RULEBOOK.ru}
    не ..1 принято|заведено ..2 у нас
    у нас ..1 не ..1 принято|заведено|практикует*|предусмотрен*|положено
    ^ порядок один|единый
    на ..1 все ..1 есть|свой ..1 порядок|регламент|процедура|срок
    действуем|действую|поступаем|работаем ..1 строго ..2 по ..2 ${RULEBOOK.ru}
    строго ..1 по ..1 ${RULEBOOK.ru} ..4
    только|лишь|исключительно через|по|на ..1 портал|форму|форме|бланке|бланку|кабинет|окно|систему|канцелярию|приемную
    по|через ..1 почте|почту|телефону|телефон|мессенджеру|мессенджер ..1 не ${HANDLE.ru}
    не ..1 выдаются|выдаем|отпускаются|отпускаем|принимаются|принимаем|пускаем|оформляются|оформляем ..3 без ..2 доверенност*|паспорт*|печат*|подпис*|пропуск*|справк*|квитанц*|договор*
    выдавать|отпускать|принимать|пускать|оформлять ..3 без ..2 доверенност*|паспорт*|печат*|подпис*|пропуск*|справк* ..3 не
    порядок|регламент|правила|процедура|правило ..2 утвержден*|установлен*|заведен*|принят*|спущен* ..6 обсужд*|смысла|бесполезно|нельзя|не
    порядок|регламент|правила|процедура|правило ..2 утвержден*|установлен*|спущен* ..1 ${ABOVE.ru}|головным|сверху|руководством|директором
    {we} ..1 так|такого|этого ..1 никогда ..1 не делали|делаем|работали|практиковали
    такого|так никогда ..1 не ..1 делали|делаем
    сначала|сперва ..2 ${FORM.ru}|записка|письменное|официальное|доверенность ..3 потом|затем|после
    такова|таково ..2 ${RULEBOOK.ru}|требование|практика
    обратитесь|подайте|направьте|напишите ..1 с|письменн*|официальн* ..2 заявлени*|обращени*|запрос*|претензи*
    заведено|принято ..2 до|задолго ..1 нас|меня
    ${RULEBOOK.ru} ..2 распространяется|касается|включает|охватывает|действует ..5 , а|и|но ..3 не|нет
    действует|существует|принят|принято|принята ..2 регламент|правило|порядок|процедура|положение ..8 не
    положение|положения|положением|регламент|правила|политика|инструкция|стандарт ..8 не ..1 предусматрива*|допуска*|разреша*|предполага*|позволя*
    пункт|п|статья|раздел # ..8 не ..1 предусматрива*|допуска*|разреша*|предполага*|позволя*
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
    діє|існує|встановлений|встановлено|заведено|прийнято|прийнята ..1 регламент|порядок|правило|політика|процедура|положення|інструкція
    є ..1 регламент|порядок|правило|політика|процедура|інструкція ,
    такий|такі|така|так у|в нас ..2 порядок|порядки|правила|регламент|політика|процедура|заведено|прийнято|належить|заведений|заведені|влаштовано
    правила|правилами|порядок|порядком|регламент|регламентом|інструкція|інструкцією|процедура|процедурою|наказ|наказом|статут|угода|дисципліна|стандарт ..1 є правила|правилами|порядок|порядком|регламент|регламентом|інструкція|інструкцією|процедура|процедурою|наказ|наказом|статут|угода|дисципліна|стандарт
    , такі|такий|така ..1 ${RULEBOOK.uk} $
    суперечить|суперечать|врозріз|порушує|порушило|порушенням ..2 {our}|внутрішн*|корпоративн*|встановлен* ..2 ${RULEBOOK.uk}|політиці
    ^ так|нам|мені належить|заведено|годиться ,
    {our}|внутрішн*|корпоративн* ..2 документ*|положенн*|стандарт*|правил*|політик*|регламент* ..3 не ..2 дозвол*|припуска*|передбач*
    {our}|внутрішн* ..2 документ*|положенн*|стандарт*|правил*|політик*|регламент* ..2 цього|такого ..1 не
    не|немає|нема|заборонен* ..7 наказ|розпорядження|вказівка|заборона|вимога|рішення|установка|воля ${ABOVE.uk}
    наказ|розпорядження|вказівка|заборона|вимога|рішення|установка|воля ${ABOVE.uk} ..5 не|немає|нема|заборонен*
    керівництво|начальство|дирекція|директор|директорка|правління|бухгалтерія ..2 не ..2 дозволяє|дозволило|дозволив|дозволила|велить|веліло|дає|дало|пускає|пропускає|пропустить|підпише
    керівництво|начальство|дирекція|директор|директорка|правління забороняє|заборонило|заборонив|заборонила
    {can} ..3 система|програма|каса|база|портал|сайт ..2 не ..1 дозволяє|дає|пропускає|пускає|приймає
    система|програма|каса|база|портал ..2 нам|мені|цього|такого|таке|так ..2 не ..1 дозволяє|дає|пропускає|приймає
    система|програма|каса|база|портал ..2 не ..1 дозволяє|дає ..2 цього|такого|таке|інакше|нам|мені
    без ..2 ${FORM.uk} ..4 не ..2 ${HANDLE.uk}
    без ..3 бланк*|заявк*|звернен*|анкет*|форм* ..2 ${HANDLE.uk} ..1 не
    не ..2 ${HANDLE.uk} ..3 без ..2 ${FORM.uk}
    ${FORM.uk} ..2 без неї|нього|них|цього ..3 не|нема|ніяк|нічого|нічого
    офіційн* ..1 звернен*|запит*|лист*|заявк*|бланк* ..6 не ..2 ${HANDLE.uk}
    спочатку|спершу заповніть|подайте|оформіть|напишіть|надішліть ..3 ${FORM.uk} ..3 потім|тоді|далі
    тільки|лише|винятково|виключно ..1 після ..3 ${FORM.uk}
    тільки|лише|винятково|виключно ..2 через|за|на ..2 ${FORM.uk} ..2 ${HANDLE.uk}
    ${HANDLE.uk} ..2 тільки|лише|винятково|виключно ..2 через|за|на|після ..2 ${FORM.uk}
    за|згідно ..3 ${RULEBOOK.uk} ..5 відповід*|розгля*|строк*|термін* ..4 днів|дня|годин|тижні|тижнів
    за|згідно ..1 {our}|внутрішн*|чинн* ..2 ${RULEBOOK.uk} ..8 приймают*|приймає*|чекайте|очікуйте|спочатку|спершу|необхідно|потрібно|треба
    {we} ..1 не ..1 уповноважен*
    у|в мене|нас немає|нема ..1 повноважень|права
    немає|нема|без ..1 повноважень ..3 {inf}
    без винятків
    винятків ..4 немає|нема|не
    не ..1 за ..1 правилами|регламентом|інструкцією|процедурою|статутом
    не ..1 відповідає|відповідають ..2 {our} ..2 ${RULEBOOK.uk}
    не ..1 прийнято|заведено ..2 у|в нас
    у|в нас ..1 не ..1 прийнято|заведено|практику*|передбачен*
    ^ порядок один|єдиний
    на ..1 все|усе ..1 є|свій ..1 порядок|регламент|процедура|строк
    діємо|дію|працюємо ..1 суворо|чітко ..2 за ..2 ${RULEBOOK.uk}
    суворо|чітко ..1 за ..1 ${RULEBOOK.uk} ..4
    тільки|лише|винятково через|на|за ..1 портал|форму|формою|бланку|бланк|кабінет|вікно|систему|канцелярію|приймальню
    поштою|телефоном|месенджером ..1 не ${HANDLE.uk}
    не заведено|прийнято ,
    не ..1 видаються|видаємо|відпускаються|відпускаємо|приймаються|приймаємо|пускаємо|оформлюються|оформлюємо ..3 без ..2 довіреност*|паспорт*|печатк*|підпис*|перепустк*|довідк*|квитанц*|договор*
    видавати|відпускати|приймати|пускати|оформлювати ..3 без ..2 довіреност*|паспорт*|печатк*|підпис*|перепустк*|довідк* ..3 не
    порядок|регламент|правила|процедура|правило|процедуру|порядку ..2 затверд*|встановл*|установл*|заведен*|прийнят*|спущен* ..6 обговор*|сенсу|марно|не
    порядок|регламент|правила|процедуру|правило ..2 затверд*|встанов*|спуст* ..1 ${ABOVE.uk}|головний|згори|керівництво|директор
    {we} ..1 так|такого|цього ..1 ніколи ..1 не робили|робимо|працювали|практикували
    такого|так ніколи ..1 не ..1 робили|робимо
    спершу|спочатку ..2 ${FORM.uk}|записка|письмова|офіційна|довіреність ..3 потім|далі|після
    така|таке ..1 політика|вимога|практика|порядок ..1 компанії|фірми|установи|закладу|банку|друкарні|клініки
    жаль , ..1 така|такі|такий ..1 ${RULEBOOK.uk}|практика
    зверніться|подайте|надішліть|напишіть ..1 з|із|письмов*|офіційн* ..2 заявою|звернення|зверненням|запит|запитом|претензі*
    ${RULEBOOK.uk} ..2 поширюється|стосується|охоплює|діє ..5 , а|і|й|але ..3 не|немає|нема
    діє|існує|прийнято|чинний|чинна ..2 регламент|правило|порядок|процедура|положення ..8 не
    положення|положенням|регламент|правила|політика|інструкція|стандарт ..8 не ..1 передбача*|допуска*|дозволя*|припуска*
    пункт|п|стаття|розділ # ..8 не ..1 передбача*|допуска*|дозволя*
    діє|існує|прийнято ..2 регламент|порядок|правило|процедура|положення ,
  `,
  en: `
    under|per|by|according|following|given ..3 {our}|company|the|internal ..3 ${RULEBOOK.en} ..8 {cannot}|not|don't|doesn't|isn't|aren't|no|never|only|must|impossible|nothing
    {cannot}|not|don't|doesn't|isn't|aren't|never|only|impossible ..7 under|per|by|according|against|because ..3 ${RULEBOOK.en}
    against|outside|contrary ..1 to|our|the|company ..2 ${RULEBOOK.en}
    {our}|company|the|internal|these|those ..2 ${RULEBOOK.en} ..3 don't|doesn't|do|does|forbid*|prohibit*|prevent*|exclude* ..1 allow*|permit*|provide|foresee|us|that|it|this|cover|any
    {our}|company|the|internal ..2 ${RULEBOOK.en} ..2 forbid*|prohibit*|rule out
    ${RULEBOOK.en} are|is ..1 ${RULEBOOK.en}
    company|firm|works|office|studio|bank|clinic|factory|house has|have ..1 rule|policy|regulation|procedure ,
    there ..1 is a|is|one rule|policy|regulation|procedure ..6 ,
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
    need|needs|have|has|must|required ..2 fill|filled|complete|submit|submitted|lodge|raise|file ..3 ${FORM.en} ..4 first|before|beforehand
    first ..1 fill|complete|submit|lodge|raise|file ..3 ${FORM.en} ..4 then|before|only|after
    {cannot}|not|nothing|no-one|nobody ..2 ${HANDLE.en} ..6 without|until|unless|before ..4 ${FORM.en}
    without ..4 ${FORM.en} ..6 {cannot}|not|nothing|no|won't ..2
    unless|until ..4 ${FORM.en} ..6 {cannot}|not|nothing|no|won't ..2 ${HANDLE.en}
    only ..2 ${HANDLE.en} ..3 on|upon|through|via|after ..3 ${FORM.en}
    rules|procedure|procedures|policy|process|orders|regulations|protocol|bureaucracy ..1 is|are rules|procedure|procedures|policy|process|orders|regulations|protocol|bureaucracy
    the way ..1 it ..2 has|must|is to ..1 be done
    no|not|{cannot} ..6 ${ABOVE.en} ..1 orders|order|decision|instructions|instruction|ruling|ban
    orders|instruction|instructions|ruling ..1 from ..1 ${ABOVE.en}|head ..2
    management|director|board|accounts|legal|compliance|headquarters ..1 won't|doesn't|don't|didn't|will|has|have ..1 ?not allow|permit|let|approve|approved|sign|forbidden|banned|ruled|allowed
    under|per|by|according|following ..3 {our}|company|internal ..2 ${RULEBOOK.en} answers|replies|responses|response|requests|complaints|applications|claims ..6
    {we} ..1 lack|haven't|no ..2 authority|power|mandate ..1 to
    not ..1 within|in my|our ..1 authority|power|gift to
    not ..1 authorised|authorized|empowered|entitled to
    exceptions ..4 not|no|never|none|{cannot}
    without exception
    strictly ..1 by|to|according ..2 book|rules|letter
    we|i go|goes|went|work|works|play by the book|rules
    it's|is|that's ..1 our|standard|normal|official|company ..1 procedure|policy|practice|process ,
    not ..1 the|our ..1 done ..1 thing
    isn't|not ..1 in|within|part|covered ..3 {our} ..2 ${RULEBOOK.en}
    has|have|must|needs ..2 go|come|be ..2 through|via|over ..2 official|proper|formal|usual|prescribed channels|channel|process|procedure|route
    sorry|afraid|unfortunately ..4 against ..2 policy|rules|regulations
    aren't|isn't|not|never|only ..1 issued|released|accepted|granted|processed|handed|admitted ..4 without|through|via|upon|against
    accepted|processed|handled|dealt|considered ..3 through|via|on|by ..2 portal|form|counter|website|post|system only
    through|via ..2 portal|form|website|system|counter only
    procedure|process|rules|rule|policy ..2 was|were|is|are|been laid|set|approved|decided|fixed ..4 office|management|board|directors|above|us
    no point ..1 in ..1 discussing|arguing|questioning ..2
    {we} ..1 have never|always ..1 done ..2 that|it|this|so
    never done ..1 it ..1 that|this|like
    first ..2 the ..1 written|official|signed|formal ..2 then|after|everything
    {our} ..1 internal|standard|general ..1 standard|standards|practice|procedure|procedures ..1 does|do|doesn't|don't not provide|allow|foresee|include|permit
    not|n't|isn't|aren't|don't|doesn't|won't|can't|no ..8 , end of ..1 story|discussion
    accepted|considered|processed|read ..2 on ..2 ${FORM.en} ..1 only
    only ..2 on ..2 letterhead|headed|stationery
    ${RULEBOOK.en} don't|doesn't|won't ..1 allow|permit|provide|let|admit|foresee|cover|include
    ${RULEBOOK.en} ..1 covers|cover|includes|include|lists|list|applies|allows|provides ..5 , ..3 isn't|aren't|wasn't|doesn't|not
    ${RULEBOOK.en} ..2 apply|applies|hold|holds|goes ..1 to|for ..1 every|all|everyone|everybody|anyone
    {our}|company|house|site|hotel|clinic|school ${RULEBOOK.en} say|says|state|states|require|requires|stipulate|stipulates
    clause|section|paragraph|article # ..8 not|doesn't|n't provide|allow|permit|foresee|cover
    under|per|by|to ..1 our ..3 protocol|code|standards
    our internal ..3 protocol|rules|code
  `,
  except: {
    ru: `
      порядок|порядке|порядку ..2 действий|работ|цен|цены|слов|страниц
      порядка #
      не только|лишь
      правила|правил ..1 пожарн*|дорожн*|русск*|язык*|игры|безопасност*
      в порядке ..1 очереди ..3 страниц*
      нет|есть ..1 исключени*
      пожалуйста ..4 ${FORM.ru}
      {you} ..3 ${RULEBOOK.ru}
      {third} ..2 обязан*
    `,
    uk: `
      порядок|порядку ..2 дій|робіт|цін|слів|сторінок|денний|денного|денному|деннім
      не лише|тільки
      правила|правил ..1 пожежн*|дорожн*|мови|гри|безпек*
      ласка ..4 ${FORM.uk}
      {you} ..3 ${RULEBOOK.uk}
      {third} ..2 зобов'язан*
    `,
    en: `
      not only
      agreement|terms ..1 with you|on
      payment|delivery terms
      your|floor|site|project|test|content|media|seating|meal|lesson ..1 plan
      plan ..1 to|for|is|b
      due process ..2 of
      your ..2 ${RULEBOOK.en}
      manufacturer*|maker*|supplier*|producer*|safety|fire ..2 instructions|rules|regulations
      please ..6 ${FORM.en}
      under ..1 our|the test|trial protocol
      without ..2 exception ..4 good|excellent|fine|pleased|well|liked|loved
      # ..1 regulations|rules|act
    `,
  },
}

/** The rule is the answer. */
export const procedure: Meaning = joined(pleadsRules, houseRules)
