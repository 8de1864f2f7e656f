import type { Meaning } from '../lexicon.ts'

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
    буду|будем|буду|останусь ..1 бесконечно|безмерно|безгранично|вечно|век|несказанно|премного|неимоверно ..1 благодар*|признател*|обязан*
    буду|будем ..1 благодар*|обязан* ..1 до гроба|по
    скромной|скромная|маленькой|скромным|скромного ..3 честь
    честь ..4 скромной|скромного|скромных|маленькой
    только ..1 не ..1 сердитесь|ругайтесь|гневайтесь|обижайтесь|бейте|гоните
    не сердитесь|ругайтесь|бейте|гоните ..4 , ..1 что ..2 спрашива*|спросил*|пишу|пишем|беспоко*|напомин*|отвлека*|опять|снова|звон*|прошу
    распоряжении ..3 ночью|ночь|круглые|круглосуточно
    днем и|или ночью ..3 распоряжении|услугам|услугах
    ваш ..1 покорный|покорная|нижайший|преданный|скромный ..2 слуга|раб|мастер|печник|портной|столяр|исполнитель
    умоляю|молю|заклинаю|на коленях ..3
    недостоин|недостойны|не ..1 достоин|достойны ..3 внимани*|времени|вашего
    кто|куда ..1 я|мы ..1 такие|такой|такая , чтобы
    вы , конечно|наверное|понимаю заняты ..3 , ..3 но|а ..2 ничтожн*|мелк*|мелочь|пустяк*
    ${PARDON.ru} ..2 за|что|если ..4 ${DISTURB.ru}
    простите|извините|прошу ..2 великодушно
    извинени* ..1 за ..1 беспокойство|назойливость|навязчивость|вторжение|настойчивость|дерзость
    ${PARDON.ru} ..1 за ..1 беспокойство|вторжение|настойчивость|бестолковость|непонятливость
    ${PARDON.ru} ..2 что ..3 снова|опять|вновь|раз ..3 пишу|пишем|звоню|звоним|напоминаю|напоминаем|обращаюсь|обращаемся|спрашиваю|спрашиваем|я|мы|прошу|просим
    ${PARDON.ru} ..2 что ..1 занимаю|занимаем|отнимаю|отнимаем|трачу|тратим ..3 врем*|минут*|внимани*
    ${PARDON.ru} ..2 что ..2 обращаюсь|обращаемся|осмелил*|осмелива*|решил*|пишу|пишем|звоню ..4 просьб*|вопрос*|беспоко*|вам|вас
    не сочтите|считайте|посчитайте ..2 за ..2 труд|наглость|дерзость|назойливость|навязчивость|грубость|бестактность
    не ..1 обессудьте|гневайтесь|прогневайтесь|ругайтесь|ругайте|казните|серчайте|кляните
    не ..1 сердитесь ..1 на ..1 нас|меня
    осмелюсь|осмелимся|смею|дерзну|дерзаю|осмеливаюсь|отважусь|рискну ..3 просить|попросить|спросить|спрашивать|напомнить|побеспокоить|обратиться|написать|поинтересоваться|надеяться|предложить|посоветовать|заметить|узнать|уточнить
    позвольте|разрешите ..2 побеспокоить|потревожить|отвлечь|отнять|обременить
    покорнейше|нижайше|всепокорнейше|премного
    покорный|покорные|покорным слуга|слуги|слугой
    рад|рады|рада ..2 услужить|служить|прислуживать
    не ..1 смею|смеем ..3 ${DISTURB.ru}|просить|надеяться|настаивать|напоминать|спрашивать|задерживать
    не ..1 хочу|хотел*|хочется|хотелось|хотим ..1 бы ..3 беспокоить|отвлекать|тревожить|мешать|надоедать|докучать|отнимать|навязываться|обременять|быть
    не ..1 хочу|хотел*|хочется|хотелось|хотим ..3 беспокоить|отвлекать|тревожить|надоедать|докучать|отнимать|навязываться|обременять
    неловко|неудобно|стыдно|совестно ..4 ${DISTURB.ru}|просить|обращаться|напоминать|спрашивать
    ${PARDON.ru} ..2 мою|нашу|эту ..1 ${DISTURB.ru}
    боюсь|боимся|опасаюсь ..2 показаться|надоесть|помешать|отвлечь|побеспокоить|потревожить ..2 назойлив*|навязчив*|вам|вас
    надеюсь|надеемся ..4 не ..2 отвлек*|отвлекаю|отвлекаем|побеспокоил*|беспокою|беспокоим|потревожил*|помешал*|мешаю|надоел*|надоедаю|отрываю|отрываем
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
    если ..2 не ..1 затруднит|обременит ..2 безмерно|сильно|слишком|очень
    смиренно|нижайше|почтительнейше|униженно ..3
    разрешите|позвольте|можно ..2 украсть|отнять|занять|похитить ..4 минут*|минуточк*|врем*|внимани*
    украду|займу|отниму ..2 {you}|минут* ..3 минут*|времени|внимания
    не ..1 хочу|хотел*|хотим|хотелось ..2 быть|показаться|казаться|выглядеть ..2 навязчив*|назойлив*|надоедлив*|занудой|наглым|наглой|настырн*|бестактн*
    виноват|виновата ..1 что ..2 беспокою|отвлекаю|дергаю|тревожу|пишу|звоню|напоминаю
    смею ..1 ли
    наверное|должно|небось ..2 уже ..1 надоел*|замучил*|утомил*|достал*
    простите|извините ..3 опять|снова|вновь ..2 врываюсь|вторгаюсь|появляюсь|влезаю|возникаю|засоряю
    бесконечно|безмерно|безгранично|страшно|ужасно|ужас|трижды|кругом виноват|виновата|виноваты|извиняюсь|неловко|стыдно
    крошечную|крохотную|малюсенькую|капельку|минуточку|секундочку ..4 счастлив*|благодарн*|признательн*|кланя*
    если ..3 найдете|уделите|выкроите|подарите ..3 крошечную|крохотную|минуточку|секундочку|капельку
    {we} ..1 вам ..1 уже ..1 надоел*|осточертел*
    понимаю|знаю|понимаем|представляю ..2 как ..2 {we} ..2 надоел*|утомил*|замучил*|достал*
    мы|я люди|человек маленькие|маленький
    кто ..1 мы|я ..1 такие|такой|такая
    неудобно|неловко просить|спрашивать|напоминать|беспокоить ..1 , ..1 но
    по гроб ..1 жизни|обязан
    век|вечно|навеки|всю ..1 жизнь ..2 благодарен|благодарна|благодарны|обязан|обязана|должник*|должн*
    простите|извините ..4 снова|опять ..2 стучусь|стучимся|пишу|возникаю
    ${PARDON.ru} ..2 что ..2 морочу|дергаю|мучаю|гружу|терзаю|нагружаю ..2
    ${PARDON.ru} ..3 за ..2 мелоч*|пустяк*|ерунд*|глупост*
    не решаюсь|осмеливаюсь|решался|решалась ..1 {inf}|вас|о
    не смею просить|надеяться|беспокоить|настаивать|тревожить|рассчитывать
    едва|насилу осмеливаюсь|осмелился|осмелилась|решился|решилась
    {we} ..1 люди|человек|фирма|мастерская маленькие|маленький|маленькая|скромные|скромный|простые
    это|опять|снова|вот ..1 опять|снова ..1 {we} $
    наверное|наверняка|видимо|боюсь|знаю|понимаю ..2 уже|совсем|порядком|давно ..1 надоел*|достал*|замучил*|утомил*|извел*
    не прогневайтесь|гневайтесь|серчайте|казните ..2
    пощадите|смилуйтесь|сжальтесь|снизойдите
    если ..3 соблаговолите|снизойдете|сочтете ..1 возможным|нужным|нас
    не достоин|достойны|достойна|заслуживаю|заслуживаем ..3
    счастлив|счастливы|счастлива ..1 {inf} ..1 вам|вас|любую|любое|хоть
    хоть|хотя бы ..1 словечко|словечком|полслова|строчку|строчкой|минуточку|секундочку
    у ..1 ваших ног
    век не забудем|забуду
  `,
  uk: `
    буду|будемо|лишуся ..1 безмежно|безмірно|вічно|вік|довіку|невимовно|страшенно ..1 вдячн*|зобов'язан*
    скромної|скромна|маленької|скромного ..3 честь
    честь ..4 скромної|скромного|скромних|маленької
    тільки|лише ..1 не ..1 гнівайтеся|гнівайтесь|сваріться|ображайтеся|ображайтесь|бийте|женіть|сердьтеся|сердьтесь
    не гнівайтеся|гнівайтесь|сваріться|сердьтеся|сердьтесь|бийте|женіть ..4 , ..1 що ..2 питаю|запитую|спитав|пишу|пишемо|турбу*|нагаду*|відволіка*|знову|дзвон*|прошу
    розпорядженні ..3 вночі|ночі|ніч|цілодобово
    вдень|удень і|й|та вночі|уночі ..3 розпорядженні|послугами|послугах
    ваш ..1 покірний|покірна|відданий|скромний ..2 слуга|раб|майстер|пічник|кравець|столяр|виконавець
    благаю|молю|заклинаю ..3
    на колінах ..2 прош*|благ*
    негідний|негідні|не ..1 гідний|гідні ..3 уваги|часу|вашого|вашої
    хто ..1 я|ми ..1 такі|такий|така , щоб
    ${PARDON.uk} ..2 за|що|якщо|коли ..4 ${DISTURB.uk}
    ${PARDON.uk} ..1 за ..1 турботу|клопіт|настирливість|нав'язливість|вторгнення|наполегливість|зухвалість|нетямущість
    прошу ..1 вибачення|пробачення|вибачити|пробачити|дарувати ..2 за|що|якщо ..4 ${DISTURB.uk}
    ${PARDON.uk} ..2 що ..3 знову|вкотре|раз|іще ..3 пишу|пишемо|дзвоню|дзвонимо|нагадую|нагадуємо|звертаюсь|звертаюся|звертаємось|звертаємося|питаю|питаємо|я|ми|прошу|просимо
    ${PARDON.uk} ..2 що ..1 займаю|займаємо|забираю|забираємо|віднімаю|відбираю|краду ..3 час*|хвилин*|уваг*
    ${PARDON.uk} ..2 що ..2 звертаюсь|звертаюся|звертаємося|насміли*|наважи*|пишу|пишемо|дзвоню ..4 прохан*|питан*|вам|вас
    не ..1 вважайте|майте|сприйміть ..2 за|як ..2 нахабство|зухвальство|настирливість|нав'язливість|клопіт|зле|нетактовність|труд
    не ..1 гнівайтесь|гнівайтеся|прогнівайтесь|сваріться|сваріть|лайте|карайте|судіть
    не ..1 сердьтесь|сердьтеся|ображайтесь|ображайтеся ..1 на ..1 нас|мене
    насмілюсь|насмілюся|насмілимось|смію|посмію|насмілююсь|наважуся|наважусь ..3 просити|попросити|спитати|запитати|питати|нагадати|потурбувати|звернутися|звернутись|написати|поцікавитися|поцікавитись|сподіватися|сподіватись|запропонувати|порадити|зауважити
    дозвольте ..2 потурбувати|відволікти|потривожити|забрати|відірвати|обтяжити
    уклінно|найпокірніше|покірно|покірливо ..2 прошу|просимо|дякую|дякуємо
    покірний|покірні|покірним слуга|слуги|слугою
    радий|раді|рада ..2 прислужитись|прислужитися|служити|услужити
    не ..1 смію|сміємо|насмілюсь|насмілююсь ..3 ${DISTURB.uk}|просити|сподіватися|сподіватись|наполягати|нагадувати|питати|затримувати
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
    пробачте|вибачте|прошу ..2 великодушно
    ^ це ..1 знову ..1 я|ми
    якщо ..1 вам ..1 не ..1 складно|важко , якщо
    насмілюся|насмілюсь
    ніяково|незручно|соромно|совісно|прикро ..4 забирати|забираю|відбирати|віднімати|займати|займаю|красти|краду|морочити|набридати|докучати|тривожити
    забираю|займаю|краду|віднімаю|відбираю ..2 {you}|ваш* ..3 хвилин*|час|часу|уваг*
    знаю|розумію|розуміємо|знаємо|бачу ..3 як*|наскільки|скільки ..2 ви ..2 зайнят*|заклопотан*|завантажен*
    знаю|розумію ..3 у|в вас ..3 і без ..1 мене|нас|цього
    не ..1 хочу|хотів|хотіла|хотілося|хотілось ..3 морочити|забирати|красти|смикати|діймати
    якщо|коли ..2 не ..1 переобтяжу|обтяжу|складно|важко ..1 вас|вам дуже|надто
    не ..2 відмовте|відмовтеся ..2 ласці|ласки|люб'язності
    зробіть ..1 ласку|милість
    пробачте|вибачте|даруйте|перепрошую ..2 за ..2 мороку|морочу|клопіт|турботи|докучливість|надокучливість|нахабство|дурне|нерозумне
    пробачте|вибачте|даруйте|перепрошую ..2 що ..2 докучаю|набридаю|смикаю|морочу|тривожу|надокучаю|лізу|відриваю|відволікаю|турбую
    хоч|хоча б|бодай ..1 хвилинк*|хвилиночк* ..3 ваш*
    заздалегідь|наперед ..1 перепрошую|вибачаюсь|вибачаюся ..2 за ..1 турботу|клопіт|мороку|надокучливість
    ваш* ..1 дорогоцінн*|безцінн*
    уклінно|найуклінніше
    тисячу ..1 разів ..1 вибачте|перепрошую|даруйте
    не ..1 хочу|хотів|хотіла|хочемо|хотілося ..2 бути|здатися|здаватися|видатися ..2 нав'язлив*|настирлив*|надокучлив*|занудою|нахабн*|нетактовн*
    винуватий|винувата|вибачайте ..1 що ..2 турбую|відволікаю|смикаю|тривожу|пишу|дзвоню|нагадую
    чи|або ..1 смію
    мабуть|напевно|певно ..2 вже|уже ..1 набрид*|замучив|замучила|втомив|втомила|дістав|дістала
    вибачте|пробачте|даруйте|перепрошую ..3 знову|вкотре ..2 вриваюся|з'являюся|влажу|лізу|захаращую
    безмежно|безмірно|страшенно|жахливо|тричі|кругом винен|винна|винні|перепрошую|ніяково|соромно
    крихітну|малесеньку|крапельку|хвилиночку|секундочку ..4 щаслив*|вдячн*|кланя*
    якщо ..3 знайдете|приділите|викроїте|подаруєте ..3 крихітну|малесеньку|хвилиночку|секундочку|крапельку
    {we} ..1 вам ..1 вже|уже ..1 набрид*|остогид*
    розумію|знаю|розуміємо|уявляю ..2 як ..2 {we} ..2 набрид*|втомил*|замучил*|дістал*
    ми|я люди|людина маленькі|маленька
    незручно|ніяково просити|питати|нагадувати|турбувати ..1 , ..1 але|та
    по гріб ..1 життя|довіку|навіки|вічно|все ..2 вдячний|вдячна|вдячні|зобов'язаний|зобов'язана|боржник*
    даруйте|вибачте|пробачте ..4 знову|вкотре ..2 стукаю|стукаємо|пишу
    не наважуюся|наважуюсь|насмілююся|насмілююсь|наважувався|наважувалася ..1 {inf}|вас|про
    не смію просити|сподіватися|турбувати|наполягати|розраховувати
    ледве|насилу наважуюся|насмілююся|насмілився|насмілилася|наважився|наважилася
    {we} ..1 люди|людина|фірма|майстерня маленькі|маленька|скромні|скромна|прості|проста
    це|знову|ось ..1 знову ..1 {we} $
    мабуть|певно|напевно|боюся|боюсь|знаю|розумію ..2 уже|вже|зовсім|давно ..1 набрид*|дістав*|дістал*|замучив*|замучил*|втомив*|втомил*
    смиренно|уклінно|найпокірніше ..3
    не прогнівайтеся|прогнівайтесь|гнівайтеся|гнівайтесь|карайте ..2
    змилуйтеся|змилуйтесь|зглянтеся|згляньтеся|пощадіть
    якщо ..3 зволите|зласкавитеся|вважатимете ..1 можливим|потрібним|нас
    не гідний|гідні|гідна|заслуговую|заслуговуємо ..3
    щасливий|щасливі|щаслива ..1 {inf} ..1 вам|вас|будь-яку|будь-яке|хоч
    хоч|хоча б|би ..1 слівце|слівцем|півслова|рядочок|рядочком|хвилиночку|секундочку
    у|біля ..1 ваших ніг
    довіку|повік не забудемо|забуду
  `,
  en: `
    only if you ..2 spare
    honour|honor|privilege ..4 for|our|my ..1 humble|modest|small|little|tiny
    humble|modest|small|little|tiny workshop|firm|studio|company|shop|team|outfit|bakery|office ..4 honour|honor|privileged
    honour|honor|privilege to ..1 serve|wait
    complete|entire|full|beck disposal|call ..2 day|night|round|hour
    day and|or night ..3 disposal|service|beck
    your ..1 humble|obedient|devoted|lowly|faithful ..1 servant|stove|printer|tailor|carpenter|supplier|contractor|painter|builder|gardener
    {we} ..1 beg|implore|beseech|plead ..1 you|for|to|your|a
    your ..3 begs ..1 for|to
    on ..1 bended knees|knee
    on ..1 my|our knees ..2 ask|asking|beg|begging|thank|thanking|plead|implore
    {we} ..2 not|n't ..1 worthy|deserve ..1 of|your
    who ..1 am|are {we} to
    mere|lowly supplier|contractor|printer|builder|fitter|tradesman|mortals
    please ..1 don't ..1 be ..1 cross|angry|mad|annoyed with|at me|us
    hope ..2 not ..1 too ..1 cross|angry|mad|annoyed with|at
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
    tug|tugging|pull|pulling|pluck|plucking ..1 at|on ..1 your sleeve|sleeves|coat
    sorry|apologies|forgive ..6 over|with|about ..2 trifles|trifle|trivialities|trivia
    feel|feeling awful|terrible|dreadful|embarrassed|ashamed ..1 asking|bothering|chasing|troubling|pestering
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
    last ..1 person|thing you ..1 want|need|wish ..4 hear|from|see
    last ..1 person|thing you ..1 want|need|wish is ..6 me|us|my|mine|our|letter|email|mail|message|call
    forgive|pardon|excuse my|our|the ..1 cheek|impertinence|presumption|audacity|temerity|impudence|nerve
    stupid|silly|dumb|daft|idiotic|foolish ..1 question|questions ..2 sorry|i|but|from
    sorry|apologies|forgive|probably|perhaps|maybe|may ..4 stupid|silly|dumb|daft|idiotic|foolish ..1 question|questions
    must ..1 be ..1 nuisance|pest|bore|bother|pain|burden
    apologise|apologize|sorry|forgive|apologies ..3 landing|turning|popping|barging|appearing|cluttering|clogging ..4 again
    landing|turning|popping|cluttering ..2 your inbox ..1 again|yet
    forgive me|us ..1 for *ing
    tiny|small|little ..1 crumb|sliver|moment|minute|bit ..2 of your ..2 time|attention
    crumb|sliver of your ..2 time|attention
    tired|sick|weary ..2 you ..1 must ..1 be of us|me|my|our
    awkward|embarrassing|embarrassed to ..1 ask|bother|remind|trouble
    feel|felt ..2 bad|awful|terrible|dreadful|guilty|embarrassed asking|bothering|disturbing|writing|calling|troubling
    guilty|ashamed|mortified ..2 for|about|to ..1 writ*|ask*|bother*|call*|trouble|remind*
    endlessly|infinitely|eternally|dreadfully sorry|guilty|apologetic|grateful
    we're|i'm only|just ..1 small|little ..1 people|fish|fry|man|cog
    forever|eternally|for ever ..1 in your debt
    forever|eternally ..1 grateful|indebted|obliged ..2 for|if
    pardons|pardon|sorry|apologies ..4 knocking|knock ..4
    hardly|barely|scarcely dare ..2
    hope ..1 you ..1 won't|don't|aren't be|mind|think ..1 cross|angry|mad|badly|ill
    hope i'm not ..1 being|a ..1 pest|nuisance|bother|burden
    i'm|am|we're ..2 a|such ..1 pain|nuisance|pest|nag
    only|just ..1 little|lowly|humble|poor me|us
    last person|thing you ..1 need|want ..2 today|now|right
    forgive|excuse|pardon me ..3 pushy|persistent|annoying|nagging|forward|insistent
    last time ..2 {we}|ever ..1 bother|pester|bug|nag|annoy|disturb|chase
    forever in ..1 your debt
    ^ sorry , sorry
    me again with
    feel|feeling|felt ..2 bad|awful|terrible|dreadful|guilty|embarrassed|rotten|wretched|ashamed for|about ..1 taking|using|stealing|eating|wasting|keeping|clogging
    embarrassed|ashamed|mortified ..1 to have to ..1 ask|bother|remind|trouble|write
    on ..1 my|our ..1 bended knees ..2
    beg|begging|thank|thanking|plead|pleading|ask|asking ..3 on my|our knees
    honour|honor|privilege ..1 that you ..2 even|still|ever
    filling|clogging|flooding|fill|cluttering ?up your ..1 inbox|mailbox|mail
    on your ..1 nerves|wick|back again
    hate|loath|reluctant|loth|afraid|hesitate|ashamed to ..1 take|encroach|trespass|claim|steal|ask ..3 your
    humbly|meekly|respectfully|most await|submit|entreat|implore|crave ..2
    {we} ..1 only|just|merely|but a|an ..1 small|humble|modest|lowly|tiny|little|simple ..1 firm|shop|supplier|company|workshop|business|studio|printer|team|outfit
    please don't|do ?not be ..1 cross|angry|mad|annoyed
    dare|dared|dares ..1 i|we|to|not|hardly ..1 ask|hope|trouble|mention|suggest
    hardly|scarcely|barely dare|dared ..2
    know ..1 i|we ..3 getting|becoming|being|must|am|are ..2 pest|nuisance|bore|tiresome|bother
    you must ..2 be sick|tired|fed ..2 of ..1 me|us|my
    if ..2 deign|condescend|stoop|see fit ..2
    {we} ..2 don't|not|hardly|do deserve|merit ..3
    grateful|thankful|glad ..1 for ..1 the|any|even ..1 smallest|tiniest|slightest|least|crumb|crumbs
    even a|one|the ..1 single|half ..1 word|line|syllable ..2 would|from
    at your feet|mercy
    spare ..1 us|me ..1 a|just|but|one ..1 crumb|thought|second|moment|glance
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
      понимаю|понимаем|представляю|знаю|вижу|чувствую ..4 неудобно|неловко|стыдно|совестно ..4
      вам|ему|ей|им ..2 неудобно|неловко|стыдно|совестно ..4
      неудобно|неловко|стыдно|совестно ..1 вам|ему|ей|им ..4
      неудобно|неловко|стыдно ..2 {inf} ..1 их|гостей|соседей|людей|родителей|покупателей|посетителей|сотрудников|жильцов|детей
      прошу ..3 не ..2 {inf}|беспокоит*
      прошу ..4 {inf} ..3 ${DISTURB.ru}
      прошу что|если
      беспокойство ..1 которое|связанн*|вызванн*|причинен*|доставленн*|из-за
      хлопоты|мороку|неудобства|беспокойство ..1 с|со|из-за|вокруг
      понимаю|понимаем|знаю ..1 , ..1 как|насколько неудобно|стыдно|неловко
    `,
    uk: `
      завдан*|спричинен* ..2 клопіт|турбот*
      {inf}|${DISTURB.uk} ..1 вашим|ваших|вашому|вашого|вашої|гостям|гостей|сусідам|сусідів|людям|відвідувач*|покупц*|мешканц*
      клопіт ..1 завдан*|спричинен*
      що ..2 не ..3 потурбува*
      щоб ..4 не ..3 {inf}
      не ..1 наважуся|наважусь|насмілюся|насмілюсь
      клопіт|мороку|турботи ..1 з|із|зі|через|навколо
      розумію|розуміємо|уявляю|знаю|бачу|відчуваю ..4 незручно|ніяково|соромно|совісно ..4
      вам|йому|їй|їм ..2 незручно|ніяково|соромно|совісно ..4
      незручно|ніяково|соромно|совісно ..1 вам|йому|їй|їм ..4
      незручно|ніяково|соромно ..2 {inf} ..1 їх|гостей|сусідів|людей|батьків|покупців|відвідувачів|працівників|мешканців|дітей
    `,
    en: `
      beg ..1 your pardon , for him|her|them|us|myself|the|our
      {we} ..1 beg ..1 your pardon , for him|her|them|us|myself|the|our
      beg ..1 your pardon for ..1 it|this|that|what|the|our|my|all
      i|we ..1 beg ..1 your pardon for ..1 it|this|that|what|the|our|my|all
      excuse me ..1 for
      beg your pardon !for
      beg your pardon for ..1 the|our|my|this|that|what|all ..1 mistake|error|mix-up|failure|slip|mess|damage|loss|happened|it|we|our
      beg your pardon $
      didn't|not ..1 want|wish|mean to ..1 bother|disturb you ..1 during|on|at|while|in|with
      awkward|embarrassing ..4 to ask|bother|remind|trouble ..1 your|the|them|people|guests|tenants|parents
      know|understand|see|imagine ..4 awkward|embarrassing ..2 to ask|bother|remind|trouble
      awkward|embarrassing for you to ..1 ask|bother|remind|trouble
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
      forgive me|us ..1 for not|being|missing|forgetting|losing|sending
      would|could you be so kind as|and ..1 to
    `,
  },
}
