import type { Meaning } from '../lexicon.ts'

/** The fault is taken: ours by name, or by what we did and did not do. Source: working off a failure (S3). */

/** The fault is taken: ours by name. */
export const ourFault: Meaning = {
  ru: `
    {our} ..2 ошибк*|вина|вине|вину|недосмотр*|промах*|недоработк*|оплошност*|сбой
    ошибк* ..2 {our}|пекарни|студии|бюро|агентства|отдела|склада
    по {our} вине
    мы|я ..4 перепутал*|ошиб*|потерял*|забыл*|испортил*|сломал*|разбил*|сорвал*|просрочил*|опоздал*|недосмотрел*|упустил*|напутал*|прозевал*|повредил*|стерл*|удалил*|подвел*
    {our} ..3 модул*|скрипт*|программ*|сайт*|бот|робот|приложени*|алгоритм* ..5 *л|*ла|*ли|*ло|*лся|*лась|*лись
    {our} ..3 водител*|сервер*|систем*|курьер*|сотрудни*|менеджер*|бухгалтер*|дизайнер*|мастер*|монтажник*|кладовщик*|стажер*|склад*|программист*|касса|касс|станок|печь ..5 *л|*ла|*ли|*ло|*лся|*лась|*лись
    у нас ..3 сбой|сломал*|упал|упала|авари*
    виноваты мы
    вина|ошибка|промах|недосмотр|оплошность ..1 наша|наш|моя|мой|полностью|целиком|только
    признаем|признаю|берем|беру ..3 вину|ответственност*|ошибк*
    причин* ..4 у|в|на ..1 нас|{our} ..1 сторон*
    причин* ..3 в ..1 нас|нашем|нашей|наших
    целиком|полностью|всецело ..2 на|за нас|нами|нашей
    мы|я ..3 напечатал*|повесил*|поставил*|отправил*|разослал*|привезли|привез|уложил* ..4 не|стар*|прошлогодн*|чуж*|без|вместо|лишн*
    {our} ..2 программ*|систем*|служб*|бригад*|курьер*|водител* ..2 *ла|*л|*ли
    от нас ..2 никто
    мы|я ..3 не ..1 прослушал*|проверил*|посмотрел*|заметил*|пересчитал*|измерил*|прочитал*|перечитал*|спросил*|взвесил*|закрыл*|предупредил*|сверил*|заглянул*|взглянул*|учли|учел
    {our} ..3 {spoiled}
    {our} ..2 не так|то|туда|тот|ту *л|*ла|*ли
    водител*|монтажник*|мастер*|курьер*|сервер|машина|станок|бригада|диспетчер*|ошибка|оператор* ..1 наш|наша|наши|мой|моя ,
    мы|я ..1 взял*|вбил*|набрал*|указал*|прочитал*|посмотрел* ..2 не|стар*|прошлогодн*|чуж*|друг*
    лежит|лежала ..1 на ..1 нас
    {newbie} ..5 *л|*ла|*ли
    *л|*ла|*ли ..2 нов* ..1 {staff}
    нов* {staff} ..3 *л|*ла|*ли
    *л|*ла|*ли ..2 {newbie}
    ^ это ..1 мы|я ..2 *ли|*л|*ла|*лись|*лся|*лась
    *ли ..2 мы , ..2
    ^ *ли ..2 мы $
    {our} ..3 грузчик*|официант*|повар*|кондитер*|маляр*|электрик*|плотник*|садовник*|охранник*|уборщ*|администратор*|оператор*|редактор*|корректор*|верстальщик*|швея|швеи|печатник*|логист*|диспетчер*|бригад*|рабоч* ..3 *л|*ла|*ли|*лся|*лась|*лись
    потому что|так как|поскольку ..1 {we} ..2 не|забыл*|пропустил*
    {spoiled}|продублировал* ..2 мы|я|наш|наша|наши|мой|моя
    мы|я *л|*ла|*ли ..5 и|но|а не|забыл* ..1 *л|*ла|*ли
  `,
  uk: `
    {our} ..2 помилк*|помилка|вина|провина|провину|недогляд*|промах*|недоробк*|збій
    помилка|помилк* ..2 {our}|студії|бюро|агенції|відділу|складу|пекарні
    з {our} вини
    ми|я ..4 переплутал*|переплутав|помил*|загубил*|загубив|втратил*|забул*|забув|зіпсувал*|зламал*|розбил*|зірвал*|прострочил*|запізнил*|недогледіл*|наплутал*|проґавил*|пошкодил*|стерл*|видалил*|підвел*
    {our} ..3 модул*|скрипт*|програм*|сайт*|бот|робот|застосун*|алгоритм* ..5 *в|*ла|*ли|*ло|*вся|*лася|*лись|*лися
    {our} ..3 водій|водія|сервер*|систем*|кур'єр*|співробітни*|менеджер*|бухгалтер*|дизайнер*|майстер|монтажник*|комірник*|стажер*|склад*|програміст*|каса|верстат|піч ..5 *в|*ла|*ли|*ло|*вся|*лася|*лись|*лися
    у|в нас ..3 збій|зламал*|упав|упала|аварі*
    винні ми
    вина|провина|помилка|промах|недогляд|хиба ..2 наша|наш|моя|мій|суто|цілком|повністю
    рішення|помилка|хиба ..2 наше|наша
    визнаємо|визнаю|беремо|беру ..3 провину|вину|відповідальність|помилк*
    причин* ..4 у|в|на ..1 нас|{our} ..1 боці
    причин* ..3 у|в ..1 нас|нашому|нашій|наших
    цілком|повністю ..2 на|за нас|нами|нашій
    ми|я ..3 надрукувал*|повісил*|поставил*|відправил*|розісла*|привезл*|поклал* ..4 не|стар*|торішн*|чуж*|без|замість|зайв*
    {our} ..2 програм*|систем*|служб*|бригад*|кур'єр*|воді* ..2 *ла|*в|*ли
    від нас ..2 ніхто
    {our} ..3 {broke}
    {our} ..2 не так|те|туди|той|ту *в|*ла|*ли
    водій|водії|монтажник*|майстер*|майстр*|кур'єр*|сервер|машина|верстат|бригада|диспетчер*|помилка|оператор* ..1 наш|наша|наші|мій|моя ,
    ми|я ..1 взяв|взяла|взяли|вбив|вбила|набрав|набрала|вказав|вказала|прочитав|подивився ..2 не|стар*|торішн*|чуж*|інш*
    {newbie} ..5 *в|*ла|*ли
    *в|*ла|*ли ..2 нов* ..1 {staff}
    *в|*ла|*ли ..2 {newbie}
    провина|вина|відповідальність ..3 на|за нас|нами|мені|мною
    відповідальність ..3 несемо|несу
    {broke} ..2 ми|я|моя|мій|наша|наш|наші
    винен|винна|винні ..2 ми|я
    ми|я ..3 {broke}
    ми|я ..2 не ..1 простежи*|перевірил*|перевірив*|попередил*|попередив*|врахувал*|врахував*|помітил*|помітив|догледіл*|догледів|дописав|дописал*|подзвонил*|подзвонив|приїхал*|встигл*|дотримал*|дотримав*|виконал*|виконав
    {our} ..1 {trade} ..4 {broke}|не
    {our} ..2 блок|датчик|кран|насос|котел|бот|скрипт|сайт|ліфт|підйомник ..6 не|зламав*|увімкнув*|вимкнув*|завис|спрацював
    ми|я ..1 завинил*|завинив
    ^ це ..1 ми|я ..2 *ли|*в|*ла|*лися|*лись|*вся|*лася
    ^ *ли ..2 ми ,
    ^ *ли ..2 ми $
    бо|оскільки|тому що ..1 {we} ..2 не|забул*|забув|пропустил*
    ми|я *в|*ла|*ли ..5 і|й|та|але не|забул*|забув ..1 *в|*ла|*ли
  `,
  en: `
    our|my doing
    our|my ..2 mistake|error|fault|failure|oversight|slip|blunder|negligence
    mistake|error|fault ..2 was|is|lies ..2 ours|mine|us
    {we} ..2 made|make a ..1 mistake|error
    {we} ..2 used|took|put|picked|loaded|packed|applied ..3 wrong
    {our} ..3 {spoiled}
    driver|fitter|courier|man|lad|assistant|mistake|server|van|lorry|machine|oven|crew|clerk ..1 was|is|were ours|mine
    {we} ..1 had|did|have not|n't ..1 listened|listen|checked|check|looked|look|tested|test|noticed|notice|counted|count|measured|measure|read|opened|tasted|weighed|locked|lock|warned|warn
    {we} hadn't|didn't ..1 listened|listen|checked|check|looked|look|tested|test|noticed|notice|counted|count|measured|measure|read|opened|weighed|locked|lock|warned|warn
    {we} took|used ..2 old|previous|last|other ..2 list|file|version|plan|copy|price
    not|never ..1 checked|noticed|spotted ..2 by ..1 us
    {we} failed|forgot|lost|missed|broke|damaged|mixed|overlooked|dropped|spilled|scratched|overcharged|double-charged|double-booked|misprinted|misread|mislaid|misplaced|wiped|deleted
    our ..3 module|script|program|website|bot|robot|app|algorithm ..4 *ed|sent|was|were|did|didn't|had|ran|{broke}
    take|accept ..2 responsibility|blame
    our ..3 driver|server|system|systems|courier|accountant|designer|fitter|warehouse|intern|trainee|assistant|colleague|staff|team|software|machine|kitchen|oven|printer|dispatcher|people|man|lad|lads|girl|girls|shop|crew ..3 {broke}|*ed|sent|was|were|did|didn't
    that|this|it was|is ..1 our|my ..1 doing|fault|mistake|error|slip|oversight
    entirely|wholly|all|solely ..1 our|my ..1 doing|fault|mistake
    the fault|blame ..2 ours|mine|us|me
    {we} ..2 let ..1 you ..1 down
    on|down to ..1 us|me
    that's|that|this|it|it's ..1 on us|me $
    that's|that|this|it|it's ..1 on us|me ,
    we|i messed|got|slipped|blundered ..1 up|it|wrong
    cause|reason|culprit ..3 ours|us|our ..1 side|end|own
    cause|reason|fault|error ..1 lies|sits|was|is ..1 on|with|at our ..1 side|end
    {we} ..1 printed|hung|sent|delivered|posted|packed|fitted|laid|shipped ..6 wrong|old|last|without|instead|not
    our ..1 side|end ..1 turned|failed|forgot|missed
    from|on our ..1 side|end ..3 turned|came|showed
    it was we|us|i|me who|that
    {we} ..1 slept ..1 through
    because|since|as {we} ..1 hadn't|didn't|forgot|failed|missed
    careless|negligent|sloppy|slapdash of ..1 us|me
    at our end
    {we} *ed|left|put|took|drove ..5 and|but didn't|never ..1 switched|switch|turned|turn|close|closed|lock|tell|check|send|note|book|put|order|return|tighten|fasten
  `,
  except: {
    ru: `
      мы|я ..2 потерял*|утратил*|теряли связь|контакт|доступ|интернет|электричество|питание|сигнал|время|день|час|неделю|сон|покой
      {we} ..5 , ничего не ..1
      и|но|а не ..1 нашл*|нашел|увидел*|обнаружил*|получил*|дождал*|дозвонил*|застал*|услышал*|стал*|пожалел*|прогадал*|ошибл*|ошибся|смог*|жалел*|удивил*
    `,
    uk: `
      цей|той|перший|другий|третій|наступний|останній|осінній|весняний|зимовий|літній|кожен залив|розлив|злив
      на|до|після|про|перед|під ..1 залив|розлив|злив
      ми|я ..2 втратив|втратила|втратили|загубили зв'язок|контакт|доступ|інтернет|живлення|сигнал|час|день|годину|тиждень|сон|спокій
      {we} ..5 , нічого не ..1
      і|й|та|але не ..1 знайшл*|знайшов|побачил*|побачив|виявил*|виявив|отримал*|отримав|дочекал*|додзвонил*|застал*|застав|почул*|почув|стал*|став|пошкодувал*|прогадал*|помилил*|змогл*|зміг|здивувал*
    `,
    en: `
      {our} ..3 the|that|this|these|each|every|your|next|first|last|final|second|third|biggest|spring|summer|autumn|winter|rough|director's cut|cuts|hit|hits
      missed|lost you|each|him|her|them|one|sight|touch|track|count
      lost|lose ..1 connection|contact|access|power|signal|touch|time|sleep|electricity|water|phone|internet|link
      lost|lose ..2 tender|bid|pitch|vote|toss|match|game|bet|weight|interest
      missed ..1 your|a ..1 call|calls|visit
      whatever|anything|what|something|if|or|did ..3 got|messed ..2 wrong|up
      pass*|forward*|send|hand|put|bring|move|go ..3 on ..1 to ..1 us|me
    `,
  },
}
