import type { Meaning } from '../lexicon.ts'

/** The reader is schooled: told again and counted how often, told as to a child, sent back to read. Source: S3 manager types. */

const TELL = {
  ru: 'говорю|говорим|говорил|говорила|говорили|сказал|сказала|сказали|твержу|твердил|твердила|твердим|повторяю|повторяем|повторял|повторяла|повторяли|повторил|повторила|повторили|объясняю|объясняем|объяснял|объясняла|объясняли|объяснил|объяснила|объяснили|поясняю|поясняем|пояснял|поясняла|поясняли|пояснил|пояснила|пояснили|разъясняю|разъясняем|разъяснял|разъясняла|разъясняли|растолковывал|растолковывала|растолковали|толкую|толковал|толковала|напоминаю|напоминаем|предупреждал|предупреждала|предупреждали',
  uk: "кажу|кажемо|казав|казала|казали|говорю|говоримо|говорив|говорила|говорили|сказав|сказала|сказали|торочу|товкмачу|повторюю|повторюємо|повторював|повторювала|повторювали|повторив|повторила|повторили|пояснюю|пояснюємо|пояснював|пояснювала|пояснювали|пояснив|пояснила|пояснили|роз'яснюю|роз'яснюємо|роз'яснював|роз'яснювала|роз'яснювали|тлумачу|тлумачив|тлумачила|нагадую|нагадуємо|попереджав|попереджала|попереджали",
  en: 'say|saying|said|tell|telling|told|repeat|repeating|repeated|explain|explaining|explained|spell|spelling|spelt|spelled',
}
const TIMES = {
  ru: 'дважды|трижды|четырежды|пятижды|неоднократно|многократно|тысячу|сотню|сотни|десятки',
  uk: "двічі|тричі|чотири|п'ять|неодноразово|багаторазово|сто|сотню|сотні|десятки",
  en: 'twice|thrice|repeatedly',
}
const NTH = {
  ru: 'второй|третий|четвертый|пятый|шестой|седьмой|восьмой|десятый|двадцатый|сотый|тысячный|который|очередной|последний|#',
  uk: "вдруге|удруге|втретє|утретє|вчетверте|учетверте|вп'яте|уп'яте|вшосте|ушосте|всьоме|усьоме|вдесяте|удесяте|всоте|усоте|вкотре|укотре|востаннє",
}
const SOME = {
  ru: 'два|три|четыре|пять|шесть|семь|десять|двадцать|сто|тысячу|много|несколько|столько|#',
  uk: "два|три|чотири|п'ять|шість|сім|десять|двадцять|сто|тисячу|багато|кілька|стільки|#",
}
const SCHOOL = {
  ru: 'физика|физику|физики|арифметика|арифметику|арифметики|математика|математику|математики|химия|химию|геометрия|география|биология|ботаника|логика|логику|программа|грамота|грамоту|грамматика',
  uk: 'фізика|фізику|фізики|арифметика|арифметику|арифметики|математика|математику|математики|хімія|хімію|геометрія|географія|біологія|ботаніка|логіка|логіку|програма|грамота|грамоту|граматика',
}
const OUR_MAIL = {
  ru: 'письмо|письма|письме|письму|сообщение|сообщения|ответ|ответы|переписку|почту',
  uk: 'лист|листа|листи|листі|повідомлення|відповідь|відповіді|листування|пошту',
  en: 'email|emails|e-mail|letter|letters|message|messages|mail|mails|note|answer|reply',
}

/** Schooling. */
export const schools: Meaning = {
  ru: `
    если ..1 ее|его|их ..1 открыть|прочитать|прочесть|полистать $
    {we} ..3 ${TIMES.ru} ..3 ${TELL.ru}
    {you} ..3 ${TIMES.ru} ..2 объяснял|объясняла|объясняли|говорил|говорила|говорили|повторял|повторяла|повторяли|предупреждал|предупреждала|предупреждали|сказано|разъясняли|растолковали
    {we} ..3 ${TELL.ru} ..4 ${TIMES.ru}
    {we} ..3 ${SOME.ru} раз|раза ..3 ${TELL.ru}
    {we} ..3 ${TELL.ru} ..3 ${SOME.ru} раз|раза
    {we} ..3 ${TIMES.ru} ..2 писал|писала|писали|написал|написала|написали ..2 , что|чтобы|как
    говорю|говорим|твержу|твердим|повторяю|повторяем|объясняю|объясняем|поясняю|поясняем|разъясняю|напоминаю|напоминаем|пишу|пишем ..3 в|уже ${NTH.ru} раз
    в|уже ${NTH.ru} раз ..3 говорю|говорим|твержу|твердим|повторяю|повторяем|объясняю|объясняем|поясняю|поясняем|разъясняю|напоминаю|напоминаем
    в|уже ${NTH.ru} раз ..3 {we} ..3 ${TELL.ru}
    {we} ..3 в|уже ${NTH.ru} раз ..3 ${TELL.ru}
    {we} ..3 ${TELL.ru} ..3 в|уже ${NTH.ru} раз
    трижды|четырежды|неоднократно|многократно повторяю|повторяем|объясняю|объясняем|напоминаю|напоминаем|говорю|говорим
    русским ..1 языком ..2 ${TELL.ru}|написал|написала|написали|написано|сказано|просил|просила|просили
    ${TELL.ru}|написал|написала|написали|написано|сказано ..2 русским ..1 языком
    ${TELL.ru}|написал|написала|написали|написано|сказано ..1 по-русски
    написано|сказано|указано|прописано|стоит|значится|писал|писала|писали|расписано ..3 черным по белому
    черным по белому ..3 написано|сказано|указано|прописано|стоит|значится|писал|писала|писали|расписано
    объяснять|напоминать|растолковывать|разъяснять|учить|уговаривать ..4 взросл* ..1 человеку|людям|мужчине|женщине|дяде|тете
    взросл* ..1 человеку|людям|мужчине|женщине|дяде|тете ..4 объяснять|напоминать|растолковывать|разъяснять|разжевывать|говорить
    странно|смешно|удивительно|поразительно|забавно|стыдно|грустно|нелепо|удивлен|удивлена|удивляет ..3 что|приходится|надо|должен|должна|нужно|вынужден ..4 объяснять|растолковывать|напоминать|разжевывать|разъяснять|пояснять|повторять|доказывать
    вынужден|вынуждена|вынуждены ..3 повторять|повторить|повториться|повторяться|растолковывать|разжевывать|разъяснять
    объяснять|растолковывать|разъяснять|напоминать|доказывать ..3 азы|азбуку|очевидн*|элементарн*|прописн*|простейш*|банальн*
    как ..1 можно ..2 не ..1 понимать|понять|знать|видеть|увидеть|помнить|догадаться|сообразить|разглядеть
    как ..1 вам|вы ..2 не ..1 стыдно|доходит|понятно|ясно|понимаете
    не понимаю|понимаем ..2 чего|что ..2 вы|вам|тут|здесь|может ..2 не понимаете|понятно|понять|поняли|ясно
    это ..1 же|ведь ..1 ${SCHOOL.ru}
    это|же|ведь|обычная|простая|элементарная|из ..1 школьн* ..2 ${SCHOOL.ru}|курса|курс
    это ..1 проходят|проходили|учат|знают ..2 школе|садике|саду|классе|курсе|детстве
    для тех кто ..2 еще|все|до|вдруг|почему-то ..3 не ..1 понял|расслышал|в|знает|усвоил
    для тех кто не ..1 в курсе ,
    специально|персонально|лично для вас ..2 повторяю|повторяем|повторю|объясняю|объясняем|напоминаю|поясняю
    если ..1 вы ?вдруг ?еще не заметили ,
    если ..1 вы ?вдруг забыли|запамятовали|пропустили ,
    если вдруг ?вы ?кто кто-то|вы ..1 не ..1 в курсе ,
    перечитайте|перечтите|прочтите|прочитайте|откройте ..2 мое|мои|моем|наше|наши|прошлое|предыдущее|вчерашнее ..1 ${OUR_MAIL.ru}
    перечитайте|перечтите ..1 ${OUR_MAIL.ru}|договор ..5 там
    учитесь|научитесь|поучитесь ..2 читать|считать|слушать|планировать|слышать
    до {you} ..2 никак|наконец|все|так ..2 не ..1 доходит|дошло
    вам ..2 это|этого ..1 не понять
    надеюсь|надеемся ..1 теперь-то|наконец|хотя ..3 понятно|ясно|дошло|поняли|усвоили|запомните|запомнили
    какое|что|какая|какое|какую слово|часть|букву|буква ..4 непонятно|неясно|непонятн*|неясн*
    с|на ..1 луны|луне ..2 свалились|упали|живете
    откройте|возьмите|полистайте любой ..1 учебник|справочник|словарь
    читать умеете|научитесь|надо|нужно|полезно|следует
    как|куда ..1 доходчивее|понятнее|яснее|проще|подробнее|внятнее ..3 написать|объяснить|сказать|изложить|выразиться|разжевать|сформулировать
    не|как ..3 написать|объяснить|сказать|изложить|выразиться ..3 доходчивее|понятнее|яснее|внятнее
    по слогам|складам|буквам|пальцам ..2 объясн*|растолк*|напис*|повтор*
    объясн*|растолк*|напис*|повтор*|показать ..2 по слогам|складам|буквам|пальцах
    на пальцах ..2 объясн*|растолк*|показ*
    если ..1 бы ..1 вы ?сами хоть|когда-нибудь|хотя|сами ..2 раз|держали|работали|делали|занимались|строили
    типичн*|классическ*|детск*|распространенн*|азбучн* ошибка|заблуждение ..2 новичк*|дилетант*|любител*|начинающ*|непрофессионал*|заказчик*|клиент*
    ошибка|заблуждение новичка|новичков|дилетанта|дилетантов|начинающих
    понятно|ясно|очевидно ..1 без ..2 слов|объяснений|пояснений|комментариев
    прошу|просьба|попрошу|рекомендую|советую ..2 впредь|внимательнее|хотя ..3 читать|дочитывать|слушать|вникать
    читать|дочитывать ..3 до конца
    напомнить|напоминать|напомню|напоминаю ..2 азы|азбуку|основы|прописн*|очевидн*
    проходили|обсуждали|говорили|объясняли ..6 впустую|зря|видно|видимо|впрок
    в|уже ${NTH.ru} раз ..3 объяснять|объяснить|разъяснять|разъяснить|повторять|повторить|напомнить|напоминать|растолковывать
    если|раз ..1 вам ..1 непонятно|неясно ..2 с первого
    {you} ..2 взрослые|взрослый|образованные|умные|разумные люди|человек , ..3
    открою|раскрою|выдам ..1 вам ..1 секрет|тайну|истину|америку
    знает|поймет|понимает|скажет|видит каждый|любой|всякий ..1 кто
    читайте|почитайте|откройте|изучите ..2 инструкцию|договор|регламент|правила|документацию ..1 , ..3 для
    освежите ..2 память|памяти
    обсуждали|проговаривали|разбирали|проходили ..2 раз ..1 два|три|пять|десять|двадцать|сто
    читать|прочитать|прочту вам ..1 лекцию|лекции|нотацию|мораль
    запомните|зарубите|запишите ..2 раз|навсегда|носу
    с ?первого|второго|третьего ?раза не|никак ..1 доходит|дошло|доходят|услышали|слышат
    раз|если ..1 {you} ..1 не|никак ..1 доходит|дошло
    раз|если не|никак ..1 доходит|дошло
    {we} ..3 ${TIMES.ru} ..4 писал|писала|писали|написал|написала|написали ..3 повторю|повторяю|объясню|объясняю
    умеет|знает|понимает|отличит|сосчитает|посчитает|сложит|поймет|скажет|понятно|ясно ..2 и|даже школьник*|ребенк*|ребенок|первоклассник*|первоклашк*|пятиклассник*|дошкольник*|детсадов*|младенц*|дилетант*|студент*
    {we} ..3 уже ..1 объяснял|объясняла|объясняли|объяснил|объяснила|объяснили|разъяснял|разъясняла|разъяснили|растолковал*
    {we} ..2 это|этом ..1 уже объяснял|объясняла|объясняли|писал|писала|писали ..3 в двух|трех|прошлом|прошлых|предыдущих|нескольких|каждом
    {we} ..1 писал*|отмечал*|указывал*|сообщал*|упоминал*|объяснял*|разъяснял* ..3 обоих|двух|трех|всех|предыдущих|прошлых|последних ..2 письмах|сообщениях|письма|мейлах
    {we} ..2 подробно|детально|развернуто|исчерпывающе ..2 писал*|написал*|объяснял*|объяснил*|разъяснил*|расписал*|изложил* ..3 еще|уже|неделе|раз
    очевидно|разумеется|естественно|понятно|логично , *ют|*ят|*ут|*ат ..8 , а не
    подтвердит|скажет|объяснит|поймет|знает|покажет ..1 любой|каждый|всякий|любая|каждая , кто
    всем|каждому|любому в|на ..1 отрасли|деле|рынке|ремесле|профессии|мире|цехе ..1 известно|понятно|ясно
    посмотри|взгляни|послушай|прочти|прочитай|спроси вы ..8 бы
    если бы вы ..2 посмотрели|глянули|взглянули|послушали|послушались|прислушались|спросили ..4 , как {we}
  `,
  uk: `
    якщо ..1 її|його|їх ..1 відкрити|прочитати|погортати $
    {we} ..3 ${TIMES.uk} ..3 ${TELL.uk}
    {you} ..3 ${TIMES.uk} ..2 пояснював|пояснювала|пояснювали|казав|казала|казали|говорив|говорила|говорили|повторював|повторювала|повторювали|попереджав|попереджала|попереджали|сказано|роз'яснювали
    {we} ..3 ${TELL.uk} ..4 ${TIMES.uk}
    {we} ..3 ${SOME.uk} раз|рази|разів ..3 ${TELL.uk}
    {we} ..3 ${TELL.uk} ..3 ${SOME.uk} раз|рази|разів
    {we} ..3 ${TIMES.uk} ..2 писав|писала|писали|написав|написала|написали ..2 , що|щоб|як
    ${NTH.uk} ..3 кажу|кажемо|говорю|говоримо|торочу|повторюю|повторюємо|пояснюю|пояснюємо|роз'яснюю|роз'яснюємо|нагадую|нагадуємо|пишу|пишемо
    кажу|кажемо|говорю|говоримо|торочу|повторюю|повторюємо|пояснюю|пояснюємо|роз'яснюю|роз'яснюємо|нагадую|нагадуємо|пишу|пишемо ..3 ${NTH.uk}
    {we} ..3 ${NTH.uk} ..3 ${TELL.uk}
    {we} ..3 ${TELL.uk} ..3 ${NTH.uk}
    двічі|тричі|неодноразово повторюю|повторюємо|пояснюю|пояснюємо|нагадую|нагадуємо|кажу|кажемо
    українською|людською|зрозумілою ..1 мовою ..2 ${TELL.uk}|написав|написала|написали|написано|сказано|просив|просила|просили
    ${TELL.uk}|написав|написала|написали|написано|сказано ..2 українською|людською|зрозумілою ..1 мовою
    написано|сказано|вказано|прописано|стоїть|значиться|писав|писала|писали|розписано ..3 чорним по білому
    чорним по білому ..3 написано|сказано|вказано|прописано|стоїть|значиться|писав|писала|писали|розписано
    там|усе|все ..1 чорним по білому
    пояснювати|нагадувати|тлумачити|роз'яснювати|вчити|розтовкмачувати ..4 доросл* ..1 людині|людям|чоловікові|жінці
    доросл* ..1 людині|людям|чоловікові|жінці ..4 пояснювати|нагадувати|тлумачити|роз'яснювати|розжовувати|казати
    дивно|смішно|дивина|соромно|сумно|дивує|дивуюся|дивуюсь ..3 що|доводиться|треба|мушу|маю|змушений|змушена ..4 пояснювати|тлумачити|нагадувати|розжовувати|роз'яснювати|повторювати|доводити
    змушений|змушена|змушені ..3 повторювати|повторити|повторитися|повторюватися|тлумачити|розжовувати|роз'яснювати
    пояснювати|тлумачити|роз'яснювати|нагадувати|доводити ..3 ази|абетку|азбуку|очевидн*|елементарн*|прописн*|найпростіш*|банальн*
    як ..1 можна ..2 не ..1 розуміти|зрозуміти|знати|бачити|побачити|пам'ятати|здогадатися|здогадатись|втямити
    як ..1 вам|ви ..2 не ..1 соромно|доходить|зрозуміло|ясно|розумієте
    не розумію|розуміємо ..2 чого|що ..2 ви|вам|тут|може ..2 не розумієте|зрозуміло|зрозуміти|зрозуміли|ясно
    це ..1 ж|же|адже ..1 ${SCHOOL.uk}
    це|ж|же|адже|звичайна|проста|елементарна|зі|із|з ..1 шкільн* ..2 ${SCHOOL.uk}|курсу|курс
    це ..1 проходять|проходили|вчать|знають ..2 школі|садочку|садку|класі|курсі|дитинстві
    для тих хто ..2 ще|досі|раптом|чомусь ..3 не ..1 зрозумів|розчув|в|у|знає|засвоїв
    для тих хто не ..1 в|у курсі|темі ,
    спеціально|персонально|особисто для вас ..2 повторюю|повторюємо|повторю|пояснюю|пояснюємо|нагадую
    якщо|коли ..1 ви ?раптом ?ще не помітили ,
    якщо|коли ..1 ви ?раптом забули|пропустили ,
    якщо раптом ви ..1 не ..1 у|в курсі ,
    перечитайте|прочитайте|відкрийте ..2 мій|мого|мої|наш|нашого|наші|попередній|минулий|вчорашній ..1 ${OUR_MAIL.uk}
    перечитайте ..1 ${OUR_MAIL.uk}|угоду|договір ..5 там
    вчіться|учіться|навчіться|повчіться ..2 читати|рахувати|слухати|планувати|чути
    до {you} ..2 ніяк|нарешті|все|так ..2 не ..1 доходить|дійшло
    вам ..2 це|цього ..1 не зрозуміти|збагнути
    вам як нефахівцю|нефахівцеві|неспеціалісту|неспеціалістові|дилетанту|дилетантові|гуманітарію
    невже|хіба ..1 так|аж ..1 важко|складно ..2 {inf}
    яке|що|яка|яку слово|частина|літера|літеру ..4 незрозуміло|неясно|незрозуміл*|неясн*
    з|із|на ..1 місяця|місяці ..2 впали|звалилися|живете
    відкрийте|візьміть|погортайте будь-який ..1 підручник|довідник|словник
    як|куди ..1 дохідливіше|зрозуміліше|ясніше|простіше|докладніше ..3 написати|пояснити|сказати|викласти|висловитися|розжувати
    не|як ..3 написати|пояснити|сказати|викласти ..3 дохідливіше|зрозуміліше|ясніше
    по|за складах|складами|літерах|буквах ..2 поясн*|тлумач*|напис*|повтор*
    поясн*|тлумач*|напис*|повтор* ..2 по|за складах|складами|літерах|буквах
    якби ви ?самі хоч|бодай|колись|самі ..2 раз|тримали|працювали|робили|будували
    типов*|класичн*|дитяч*|поширен* помилка|омана ..2 новачк*|дилетант*|аматор*|початківц*|замовник*|клієнт*
    помилка|омана новачка|новачків|дилетанта|початківця|початківців
    зрозуміло|ясно|очевидно ..1 без ..2 слів|пояснень|коментарів
    прошу|прохання|попрошу|раджу ..2 надалі|уважніше|хоча ..3 читати|дочитувати|слухати|вникати
    читати|дочитувати ..3 до кінця
    нагадати|нагадувати|нагадаю ..2 ази|абетку|основи|прописн*|очевидн*
    проходили|обговорювали|говорили|пояснювали ..6 марно|дарма|видно|видко|очевидно
    ${NTH.uk} ..3 пояснювати|пояснити|роз'яснювати|роз'яснити|повторювати|повторити|нагадати|нагадувати
    {you} ..2 дорослі|доросла|освічені|розумні люди|людина , ..3
    відкрию|розкрию|видам ..1 вам ..1 секрет|таємницю|істину|америку
    знає|зрозуміє|розуміє|скаже|бачить кожен|будь-хто|кожна ..1 хто
    читайте|почитайте|відкрийте|вивчіть ..2 інструкцію|угоду|договір|регламент|правила|документацію ..1 , ..3 для
    освіжіть ..2 пам'ять|пам'яті
    обговорювали|проговорювали|розбирали|проходили ..2 разів|рази ..1 два|три|п'ять|десять|двадцять|сто
    читати|прочитати вам ..1 лекцію|лекції|мораль
    запам'ятайте|зарубайте|запишіть ..2 раз|назавжди|носі
    з|із ?першого|другого|третього ?разу не|ніяк ..1 доходить|дійшло|почули|чують
    якщо|коли|раз ..1 {you} ..1 не|ніяк ..1 доходить|дійшло
    {we} ..3 ${TIMES.uk} ..4 писав|писала|писали|написав|написала|написали ..3 повторю|повторюю|поясню|пояснюю
    вміє|уміє|знає|розуміє|відрізнить|порахує|полічить|складе|зрозуміє|скаже|зрозуміло|ясно ..2 і|й|навіть школяр*|дитин*|першокласник*|п'ятикласник*|дошкільн*|немовл*|дилетант*|студент*
    {we} ..3 вже|уже ..1 пояснював|пояснювала|пояснювали|пояснив|пояснила|пояснили|роз'яснював|роз'яснювала|роз'яснили|тлумачив|тлумачила
    {we} ..2 це ..1 вже|уже пояснював|пояснювала|пояснювали|писав|писала|писали ..3 у|в двох|трьох|минулому|минулих|попередніх|кількох|кожному
    {we} ..1 писав|писала|писали|зазначав|зазначала|зазначали|вказував|вказувала|повідомляв|повідомляла|повідомляли|згадував|згадувала|пояснював|пояснювала|пояснювали ..3 обох|двох|трьох|усіх|всіх|попередніх|минулих|останніх ..2 листах|повідомленнях
    {we} ..2 докладно|детально|розлого|вичерпно ..2 писав|писала|написав|написала|написали|пояснив|пояснила|пояснював|пояснювала|розписав|розписала|виклав|виклала ..3 ще|вже|уже|тижня|раз
    очевидно|звісно|звичайно|зрозуміло|природно|ясна|логічно , *ють|*ять|*уть|*ать ..8 , а не
    підтвердить|скаже|пояснить|зрозуміє|знає|покаже ..1 будь-хто|кожен|кожний|всякий|будь-який|кожна , хто
    усім|всім|кожному|будь-кому у|в|на ..1 галузі|справі|ринку|ремеслі|професії|світі|цеху ..1 відомо|зрозуміло|ясно
    якби ви ..2 подивилися|подивились|глянули|поглянули|послухали|послухалися|дослухалися|прислухалися|спитали ..4 , як {we}
  `,
  en: `
    should|if ..1 anybody|anyone|somebody|someone ..1 care|cares|bother|bothers to ..2 open|read|look
    {we} ..3 had|have|am|are ..1 ?had ?been perfectly|crystal|quite|very clear ..3
    thought|believe|believed|assumed|hoped|imagined ..3 made|make ..3 clear|plain
    made|make ..1 myself|ourselves ..2 clear|plain|understood
    it's|has|have|hasn't|finally|it ..2 sunk in
    hopefully|finally ..3 now ..3 clear|understood|sunk|plain
    {we} shouldn't|should ..2 have|need to ..1 explain|repeat|spell|remind|tell
    {we} ..2 am|are|not ..1 sure|going|here to spell|repeat|explain ..2 again|every|basic*
    explain|explaining|tell|telling|teach|teaching|remind ..3 grown-up|grown-ups|adult|adults|grown
    odd|strange|surprised|surprising|astonishing|astonished|ridiculous|extraordinary|remarkable|absurd ..4 have|having|need|needing to ..1 explain|repeat|tell|remind|point|spell|teach
    please|kindly|perhaps|do|could ..2 re-read|reread ..1 my|our ..3 ${OUR_MAIL.en}
    ^ re-read|reread ..1 my|our ..3 ${OUR_MAIL.en}
    read ..1 my|our|the ..2 ${OUR_MAIL.en} again|properly|carefully ..2 you
    all|there|stated|written|says|set|down ..3 in black and white
    isn't|not ..1 something|anything you ..2 understand|know|grasp|follow
    beyond you|your ..1 grasp|understanding|comprehension
    goes|went|gone|way|bit|straight over your head
    trust|believe|take|listen ..1 me|us|it , {we} ..3
    any|every|no sensible|reasonable|intelligent|sane|thinking|normal|decent|half-decent|competent|educated ..1 person|adult|client|customer|human|being ..3 can|could|would|will|knows|sees|understands|should
    in ..1 their right mind
    how ..2 hard|difficult|complicated|tricky can|could it|this|that ..1 be
    surely ..2 you ..2 know|see|understand|realise|realize|grasp|appreciate
    seems|seem|appears|guess|gather|suspect|assume|assuming ..2 you|you've ..1 missed|overlooked|misread|skipped|skimmed|misunderstood
    in case you|you've ..1 noticed|forgotten|forgot
    in case you ?have|had|haven't|hadn't|didn't ..1 noticed|notice|forgotten|forgot
    you laymen|amateurs|non-experts|outsiders|beginners
    what|which ..1 part|bit|word|letter of ..5 you ..2 understand|get|see|follow|unclear
    what|which ..1 part|bit|word of ..6 is|was ..1 unclear|difficult|hard
    do|must i|we ..2 have|need ..1 to spell|explain|repeat|remind|draw ..6
    i|we ..2 obliged|forced|compelled to repeat|explain ..3
    please|kindly|you|your|must ..2 pay ..1 closer|more attention
    ^ pay ..1 closer|more attention
    school|kindergarten|nursery ..1 teaches|taught|children ..3 learn|know|knows|understand
    learn|learned|learnt|taught ..3 at|in ..1 school|kindergarten|nursery
    fell|come|came|living|live ..3 the moon
    even|surely you ..1 can|could|must|will see|understand|grasp|follow
    let ..1 me|us put ..1 it|this ..2 simply|slowly|simple|plainly|plain|terms
    simple|plain|easy ..1 enough ..1 for|even|that ..2 you|anyone|child|anybody
    {we} ..3 ${TIMES.en}|already ..1 ${TELL.en} ..1 you|this|it|that
    {we} ..3 ${TELL.en} ..4 ${TIMES.en}
    as ..1 i|we|i've|we've ..1 have ..1 been saying|telling|explaining|repeating
    how often|many ..2 must {we} ..3 tell|explain|repeat|remind|say|ask|write|spell|show|point|answer
    how often|many ..3 {we} ..1 have|need to ..2 tell|explain|repeat|remind|say|ask|write|spell|show|point|answer
    open|read|consult|pick any ..1 textbook|manual|dictionary
    know|see|sure how ..2 put|explain|say|make ..4 clearer|simpler|plainer|simply|clearly|plainly
    can't|cannot|couldn't ..2 put|explain|say|make ..4 clearer|simpler|plainer|simply|clearly|plainly
    words ..1 of one syllable
    had you ever ..6 you
    if you had|you'd ever|once ..6 you
    typical|classic|common|elementary ..2 beginner's|amateur's|layman's|novice's|rookie ..1 mistake|error|misconception
    remind you of ..1 the basics|basic|abc|obvious
    went|gone|been ..2 through|over ..1 all|this ..6 evidently|apparently|vain|avail|nothing
    please|kindly|future ..2 read ..3 to|until|till the ..1 end
    forced|obliged|compelled ..2 explain|repeat|remind ..2 again|more|what
    draw|drawing you ..1 a ..1 picture|diagram ..1 ?again
    should|would have thought ..3 obvious|clear|plain|self-explanatory
    you're|you ..1 are ..1 grown-ups|adults|grown ..3
    let you ..2 in on ..1 a|the|this|little ..1 secret
    tell you a ..1 little ..1 secret
    refresh your ..1 memory|memories
    discussed|covered|explained|gone ..3 ten|five|twenty|hundred|dozen|several|many times
    read ..1 the manual|instructions|contract|terms ..1 , ..4 for
    lecture you
    get ..1 it|this ..1 into your head|heads
    explained|told|pointed|stated|mentioned|said|spelt|spelled|shown|described|written|reminded ..5 more than once
    more|often than once ..3 explained|told|pointed|stated|mentioned|said|spelt|spelled|written
    {we} ..3 pointed|stated|mentioned|spelt|spelled|explained ..4 twice|thrice|repeatedly|umpteen
    explained|pointed|stated|mentioned|said|spelt|spelled ..4 often|times enough
    not ..1 the first|second|third time ..2 {we} ..3 explain|point|say|tell|write|mention|explained|pointed|said|told|mentioned
    as|like {we} ..1 pointed|noted|mentioned|stated|explained|written|wrote|said|spelled|spelt|set|outlined|described|stressed|laid ..6 mails|emails|e-mails|letters|messages|notes
    as|like {we} have ..1 pointed|spelled|spelt|set|laid|stressed|made|underlined|emphasised|emphasized
    as spelled|spelt|pointed|set|laid|explained|stated|stressed|made ..4 my|our ..3 mail|mails|email|emails|e-mail|letter|letters|message|messages|note|notes
    {we} ..1 did|have set|spell|spelled|lay|laid|explain|explained|go|gone|write|written|put ..4 length|detail|writing|full
    is|are|gets ..2 *ed ..4 , naturally|obviously|evidently|clearly , ..1 not

    as {we} ..1 have pointed|explained|said|written|stated|mentioned|noted ..2 in|twice|both|already|repeatedly|before|several ..3
    you probably|clearly|evidently|obviously|perhaps aren't|don't|haven't ..2 aware|know|understand|realise|realize|idea ..1 of|what|about how|goes|works|happens|it
    once|yet again , ..1 and ..1 slowly
    slowly ..3 for you
    maybe|perhaps if you ..1 read|looked|listened|paid|checked ..4 you'd|you would|might|could|will
    that's|it's|is ..1 Aa 101
    with all due respect
    you don't|do ?not ..1 understand|get|grasp how|what|why
    you ..1 wouldn't ..1 get|understand|grasp
    as|like {we} ?have *ed|said|told|written|wrote ..3 few|several|many|couple|number|dozen ?of times
    this|that|it|it's ..2 been|was|is|stands|stood in every|each|all ?of my|our ..2 ${OUR_MAIL.en}
    with|given|had a|some|little ..1 bit|little|moment's|minute's ..1 of|thought|reflection ..3 you'd|you
    repeat|repeating myself|ourselves
    as anyone|everyone|everybody|anybody who|who's|who'd|with|that ..8 ..1 know|knows|tell|sees
    read|check|consult ..2 manual|instructions|contract|faq|terms|documentation|handbook ..3 before you ..2 ask|complain
    perhaps|maybe|possibly|apparently|evidently|clearly|obviously you're|you ?are ?not|aren't ..2 familiar|aware|used|acquainted|versed
    it|this|that sinks|sink in
    {we} ..1 say|repeat|explain|write ..2 again ..1 slowly
    {we} ..2 spell|spelling ..2 out ..2 again|once
    educate|enlighten you ..2
    even a|my ..2 child|grandmother|five-year-old|layman|toddler|ten-year-old|novice ..2 knows|know|can|could|would|sees|understands|manages
    any|every fool|schoolboy|schoolgirl|child|layman|idiot ..3 knows|know|sees|can|could|understands|tell
    any|every beginner|apprentice|novice|student ..3 knows|know|sees|understands|tell
    {we} ..2 assumed|presumed|expected you|you'd ..2 know|knew|understand|understood|realise|realised|grasp|grasped
    it's|is|isn't|that's ..1 common|elementary|basic|simple sense|knowledge|logic|arithmetic|maths|physics
    you'll ..2 learn|find|see one|some day
    you ..2 would know ..1 if you ..1 had|read
    have expected ..6 to know|understand|realise|be
    you do realise|realize|know|understand|remember|appreciate|see
    as|it|that should|ought|must ?to be ..1 clear|plain|obvious|known ..1 by|to
    do yourself ..1 a favour|favor
    even a|an|my|our|the|your ..2 apprentice|intern|trainee|child|son|daughter|grandmother|dog|cat|novice|layman ..1 gets|get|got|knows|understands|sees|manages|manage
    how ..1 often|times {we} ?still have|need|must ?to say|repeat|explain|write|ask|remind
    how ..1 often|times {we} ?have said|repeated|explained|written|told
  `,
  except: {
    ru: `
      {we} ..6 {third}|им|ему|ей
      азбук* морзе
      доходчивее|понятнее|проще|яснее ..3 гостям|детям|посетител*|покупател*|пациент*|читател*|текст*|меню
      чтобы вы знали ..1 то|о|об|когда|как|где
    `,
    uk: `
      {we} ..6 {third}|їм|йому|їй
      зрозуміліше|простіше|ясніше ..3 гостям|дітям|відвідувач*|покупц*|пацієнт*|читач*|текст*|меню
      щоб ви знали ..1 те|про|коли|як|де
    `,
    en: `
      not|n't|haven't|didn't|hadn't|can't|couldn't|wasn't|weren't ..2 made|make|been|quite|very ..3 clear|plain|understood
      if ..4 made|make ..3 clear
      {we} ..4 to|told|with {third}|them|him|her
      seems|seem|appears|guess|gather|suspect|assume|assuming ..2 you|you've ..1 missed ..2 call|calls|me|us|each
      sorry ..6 clear|plain|understood
      for the last time before|until|till|this|in|we|on|at
      you don't|needn't ..1 have ..1 to
      time running|in
      clearer|simpler|plainer ..3 guests|visitors|readers|patients|customers|text|menu
      read ..2 again before|when|once|if|and
      {we} ..2 been|being in this business|trade|game ..8 and|so ..2 happy|glad|proud|love|pleased
      educate|teach you|your ..1 how|guests|staff|people|team|pupils|children|to
      without repeating ourselves|myself
      not ..1 repeat ourselves|myself
      {we} ..2 hoped|thought|expected you|you'd ..2 know|understand ..1 by|on|before
    `,
  },
}
