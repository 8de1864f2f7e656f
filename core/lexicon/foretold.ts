import type { Meaning } from './lexicon.ts'
import { NO_VOW } from './no-vow.ts'

/** What is only hoped or thought to come is foretold with reserve. */
const NO_ORACLE: NonNullable<Meaning['except']> = {
  ru: `${NO_VOW.ru}
    надеюсь|надеемся|думаю|думаем|полагаю|может|возможно|наверное|наверно|кажется|похоже|пусть|чтобы|если ..8
    не простоит|простоят|прослужит|прослужат|продержится|продержатся
  `,
  uk: `${NO_VOW.uk}
    сподіваюся|сподіваюсь|сподіваємося|сподіваємось|гадаю|думаю|думаємо|може|можливо|мабуть|певно|здається|схоже|хай|нехай|щоб|якщо ..8
    не простоїть|простоять|прослужить|прослужать|протримається|протримаються
  `,
  en: `${NO_VOW.en}
    hope|hopes|hoping|maybe|perhaps|may|might|if|whether ..8
    i|we ..1 think|believe|suspect|guess ..8
  `,
}

/** What nobody can know is foretold without reserve: that nothing will go wrong, that all will be perfect, what others will decide. Source: S3, expectations. */
export const foretells: Meaning = {
  ru: `
    внуков|правнуков|нас|всех ..2 переживет|переживут
    переживет|переживут ..1 внуков|правнуков|нас|всех
    не будет|будут ..1 никогда $
    {outcome} ..4 без ..1 проблем|вопросов|осечек|сбоев|задержек|опозданий|накладок
    никаких ..1 {mishap}|проблем|осечек ..2 не будет
    ни ..1 единой|единого|одной|одного|малейшей|малейших ..1 {mishap}|проблем*|осечк* ..2 не будет
    {mishap}|проблем ..2 не ..1 возникнет|будет ..4 обещаю|обещаем|гарант*|отвечаю|слово|ручаюсь|клянусь
    обещаю|обещаем|отвечаю|ручаюсь|клянусь|слово ..4 {mishap}|проблем ..2 не
    все|всё будет ..1 идеально|безупречно|шикарно
    обещаю|обещаем|заверяю|заверяем|уверяю|уверяем ..8 точно|вовремя|обязательно|непременно|идеально|безупречно
    не {fails} ..3 ни|никогда|никак*
    никогда|ни ..2 не ..1 {fails}
    ни ..2 раз*|дня|день|час|часа|минут*|секунд*|копейк*|рубл* ..2 не ..1 {fails}
    {mishap}|срыв*|опоздан*|осечк*|осечек|задерж*|заминк*|заминок ..2 исключен*|исключает*|невозмож*|немыслим*
    {mishap}|срыв*|опоздан*|осечк*|осечек|задерж*|заминк*|заминок|проблем* ..2 не ..1 будет ..1 никак*|вообще|совсем|точно|и
    {mishap}|срыв*|опоздан*|осечк*|осечек|задерж*|проблем* ..2 нет|не ..1 будет и быть не
    об|о {mishap}|срыв*|опоздан*|осечк*|провал*|неуспех*|задерж* ..3 не ..2 речи|быть
    не ..1 может|будет быть ..2 и речи ..2 об|о {mishap}|срыв*|опоздан*|осечк*|задерж*
    ни ..1 одн* ..1 {mishap}|заминк*|осечк*|срыв*|опоздан*|жалоб*|рекламаци* ..2 не
    без сучка
    как по маслу|часам|нотам
    комар носа|носу
    {outsiders} ..2 точно|непременно|наверняка|обязательно|однозначно|гарантированно ..3 *ет|*ит|*ут|*ят|*ется|*ится|*утся|*ятся
    {outsiders} ..3 вырастет|вырастут|увеличатся|увеличится|удвоится|удвоятся|поднимется|поднимутся ..3 вдвое|втрое|раза|раз|минимум|#|кратно|впятеро
    {outsiders} ..3 будут|будет ..2 в восторге|довол* ..3 все|каждый|точно|без
    {outsiders} ..3 примет|примут|пропустит|одобрит|одобрят|согласует ..3 с|без ..1 первого|вопросов|разговоров|звука|замечаний
    {outsiders} ..3 повал*|толпами|валом
    {outsiders} ..8 гарантированно|точно|железно|сто говорю|скажу|вам|процентов
    у|с ..1 {outsiders} ..3 отбоя
    {outsiders} ..6 , ..1 не сомнева*
    мы|я|у|нас ..2 никогда|еще|ни ..2 не ..1 {fails}
    вас|вам ..2 не {fails}|подведет|подведут ..1 никогда
    будет|будут|станет|выйдет|пройдет|получится ..2 идеально|безупречно|безукоризненно|шикарно|блестяще|на ..1 отлично|высшем
    *ет|*ут|*ют|*ит|*ат|*ят|*ем|*им|будет|будут ..8 , ..2 сто|100 процентов $
    {outcome}|будет|будут|получите|увидите ..8 , и|тут точка|баста $
    *ет|*ут|*ют|*ит|*ат|*ят|*ем|*им|будет|будут ..8 , ..1 без вариантов $
    *ет|*ут|*ют|*ит|*ат|*ят|*ем|*им|будет|будут ..8 , ..1 спорим|спорю|забьюсь $
    ставлю ..1 что угодно|хотите|хочешь
    ставлю ..2 пенсию|зарплату|квартиру|машину|бороду|дом|рубль|сотню|бутылку|ящик|шляпу , ..6
    пенсию|зарплату|квартиру|бороду|дом|бутылку|ящик|шляпу ..1 ставлю|поставлю , ..6
    бьюсь|забьюсь об заклад
    готов|готова|могу ..1 спорить|поспорить ..2 , ..6
    съем ..2 шляпу|кепку|бороду|галстук|тапк*|сапог*
    ^ спорим|спорю , ..6
    помяните|попомните|вспомните|запомните ..1 мое|мои слово|слова
    вспомните|вспомнишь мое|мои слово|слова
    говорю ..2 как факт
    простоит|простоят|прослужит|прослужат|продержится|продержатся ..4 вечно|веками|века|навсегда|навек|навеки|вечность|столетия|правнук*
    ни|никакой|никакая|никакие ..6 не сдвинет|возьмет|сломает|собьет|пробьет|пробьется|остановит|расшатает|страшен|страшна|страшно|страшны
    не ..1 {spoils} ..3 ни|никогда|никак*
    никогда|ни|никакой ..4 не ..1 {spoils}
    ^ поверьте|поверь , ..2 не|все|вы|они|это ..4 *ет|*ут|*ит|*ят|*ете|*ите
    взлетит|взлетят|выстрелит|выстрелят|разлетится|разлетятся|разойдется|разойдутся|раскупят|оторвут|сметут ..3 мгновенно|вмиг|пирожки|пирожк*|пирожок|руками|полок|точно|часы
    обзавидуются|ахнут|обалдеют|попадают|рухнут|упадут ..3
    удвоит|утроит|удвоят|утроят|удвоится|утроится|удвоятся|взлетит|взлетят ..2 вам|ваш*|запис*|продаж*|заказ*|выручк*|заявк*|трафик*|посещаемост*|доход*|прибыл*
    костьми|костями ляжем|лягу|ляжет ..6
    умру|умрем|разобьюсь|разобьемся|расшибусь|расшибемся ..2 , но ..6
    землю|носом рыть|роем|рою ..2 , но ..6
    вернее|надежнее ..1 не бывает|быть
    тут|здесь ..1 осечек|вариантов|сомнений|чудес ..2 нет|не
    лучше|надежнее|дешевле ..2 нигде ..1 не найдете|увидите|встретите
  `,
  uk: `
    онуків|правнуків|нас|усіх|всіх ..2 переживе|переживуть
    переживе|переживуть ..1 онуків|правнуків|нас|усіх|всіх
    не буде|будуть ..1 ніколи $
    {outcome} ..4 без ..1 проблем|питань|збоїв|затримок|запізнень|осічок
    жодних|жодної|жодного|ніяких|найменших ..2 затримок|затримки|зривів|зриву|збоїв|збою|запізнень|запізнення|проблем|проблеми|помилок|помилки ..2 не буде
    жодних|жодного сумнівів|сумніву
    усе|все ..1 буде|вийде ідеально|бездоганно|чудово|супер|найкраще
    жодних|ніяких ризиків|проблем|затримок|зволікань $
    ніщо|ніхто|ніяк*|жодн* ..3 не ..1 завадить|зупинить|перешкодить|зірве
    не ..1 завадить|зупинить|перешкодить|зірве ..2 ніщо|ніхто|ніяк*|жодн*
    обіця*|запевня* ..8 точно|вчасно|неодмінно|обов'язково|ідеально|бездоганно|хвилина
    жодного|жодних|ніяких ..1 шансів ..2 не
    осічок|збоїв|проблем|зривів|затримок ..3 не ..1 буде|станеться|виникне
    не ..1 буде ..2 жодн*|ніяк* ..2 затримок|зривів|збоїв|проблем|помилок|запізнень
    не {fails} ..3 ні|ані|ніколи|ніяк*
    ніколи|ані|ні ..2 не ..1 {fails}
    ні|ані ..2 разу|дня|день|години|годину|хвилин*|секунд*|копійк*|гривн* ..2 не ..1 {fails}
    збо*|збої|помил*|затрим*|запізнен*|осічк*|осічок|зрив*|брак* ..2 виключен*|неможлив*|немислим*
    збо*|збоїв|помил*|затрим*|запізнен*|осічк*|осічок|зривів|проблем ..2 не ..1 буде ..1 жодн*|ніяк*|взагалі|точно|і
    про ..1 збо*|збої|помил*|затрим*|запізнен*|осічк*|зрив*|провал* ..3 не ..2 мови|бути
    жодн* ..2 збо*|помил*|затрим*|запізнен*|осічк*|осічок|зрив*|скарг* ..2 $
    жодн* ..2 збо*|помил*|затрим*|запізнен*|осічк*|осічок|зрив*|скарг*|нарікан* ..2 не ..1 буде|станеться|почуєте|отримаєте
    без ..1 жодн*|найменш* ..2 {outcome}
    {outcome}|буде|будуть ..4 без ..1 жодн*|найменш*
    як по маслу|нотах
    комар носа
    {outsiders} ..2 точно|неодмінно|напевно|обов'язково|однозначно|гарантовано ..3 *є|*ить|*уть|*ють|*ять|*ать|*ться
    {outsiders} ..3 зросте|зростуть|виросте|виростуть|збільшаться|збільшиться|подвояться|подвоїться|піднімуться ..4 удвічі|вдвічі|втричі|утричі|рази|разів|мінімум|#|кратно
    {outsiders} ..3 будуть|буде ..2 у|в захваті|задовол* ..3 всі|усі|кожен|точно|без
    {outsiders} ..3 прийме|приймуть|пропустить|схвалить|схвалять|погодить ..3 з|без ..1 першого|питань|розмов|зауважень
    {outsiders} ..3 натовпами|валом|юрбами
    {outsiders} ..6 , ..1 не ..1 сумнів*|маю
    ми|я|у|нас ..2 ніколи|ще|жодного ..2 не ..1 {fails}
    вас|вам ..2 не {fails}|підведе|підведуть ..1 ніколи
    буде|будуть|стане|вийде|пройде|зробимо|зроблю ..2 ідеально|бездоганно|бездоганн*|блискуче|на ..1 відмінно|найвищому
    *є|*уть|*ють|*ить|*ать|*ять|*емо|*имо|*ємо|буде|будуть ..8 , ..2 сто|100 відсотків $
    {outcome}|буде|будуть|отримаєте|побачите ..8 , і|тут крапка|баста $
    *є|*уть|*ють|*ить|*ать|*ять|*емо|*имо|*ємо|буде|будуть ..8 , ..1 без варіантів $
    *є|*уть|*ють|*ить|*ать|*ять|*емо|*имо|*ємо|буде|будуть ..8 , ..1 закладаюся|закладаюсь|закладемося $
    ставлю ..1 що|що завгодно|хочете|хочеш
    ставлю ..2 пенсію|зарплату|квартиру|машину|бороду|хату|гривню|сотню|пляшку|ящик|капелюха , ..6
    пенсію|зарплату|квартиру|бороду|хату|пляшку|ящик|капелюха ..1 ставлю|поставлю , ..6
    б'юся|б'юсь об заклад
    готовий|готова|можу ..1 закластися|закластись|посперечатися ..2 , ..6
    з'їм ..2 капелюх*|кепку|бороду|краватку|капці|чобот*
    ^ закладаюся|закладаюсь|закладемося , ..6
    згадаєте|згадайте|запам'ятайте|згадаєш ..1 моє|мої слово|слова
    кажу ..2 як факт
    простоїть|простоять|прослужить|прослужать|протримається|протримаються ..4 вічно|віками|віки|назавжди|навік|навіки|вічність|століття|правнук*
    жоден|жодна|жодне|ніякий|ніяка|ні|ані ..6 не зрушить|візьме|зламає|зіб'є|проб'є|зупинить|розхитає|страшний|страшна|страшно|страшні
    не ..1 {spoils} ..3 ні|ані|ніколи|ніяк*
    ніколи|ні|ані|жоден ..4 не ..1 {spoils}
    ^ повірте|повір , ..2 не|усе|все|ви|вони|це ..4 *є|*уть|*ють|*ить|*ять|*ете|*єте|*ите
    злетить|злетять|вистрілить|вистрілять|розлетиться|розлетяться|розійдеться|розійдуться|розкуплять|змітатимуть|зметуть ..3 миттєво|вмить|пиріжк*|руками|полиць|точно|години
    обзаздряться|ахнуть|попадають|зомліють ..3
    подвоїть|потроїть|подвоять|потроять|подвоїться|потроїться|подвояться|злетить|злетять ..2 вам|ваш*|запис*|продаж*|замовлен*|виторг*|виручк*|заявк*|трафік*|відвідуваніст*|дохід|доход*|прибут*
    кістьми|кістками ляжемо|ляжу ..6
    помру|помремо|розіб'юся|розіб'ємося|розіб'юсь|розіб'ємось ..2 , але|а ..6
    певніше|надійніше ..1 не буває|бути
    тут ..1 осічок|варіантів|сумнівів|чудес ..2 немає|нема|не
    краще|надійніше|дешевше ..2 ніде ..1 не знайдете|побачите|зустрінете
    жодного разу|дня ..2 не ..2 запізн*|спізн*|підв*|зірв* ..4
  `,
  en: `
    {will} ..1 see your|you|our|us|the ..1 grandchildren|children|kids|lot out
    no earthly|possible way ..1 this|it|that|we ..1 slips|slip|fails|fail|leaks|misses|miss
    will|we'll|i'll|it'll|you'll|they'll ..7 without fail
    there|there'll ..1 be no|zero delay|delays|problems|problem|hiccups|surprises|issues|errors|mistakes|downtime
    cannot|can't ..1 go wrong
    you ..1 can|may ..1 be absolutely|completely|totally|entirely|perfectly|dead|quite sure|certain|confident|easy
    there's|there|is|isn't ..2 no|zero|any chance|possibility|danger|question ..2 of|that ..2 delay|missing|slipping|being|it|we|anything|we'll
    no way ..1 we'd|we'll|we|i'd|i'll|i|it'd|it'll|it|this|they ..3 miss|be|slip|fail|forget|lose|late|overrun|drop
    absolutely not|won't|never ..3 miss|slip|fail|late|delay|delayed
    we'd|we'll|i'd|i'll|we|i|it never|won't|wouldn't possibly|ever miss|fail|forget|slip|overrun
    nothing can|will|could|'ll ..2 go wrong
    can't|cannot|couldn't possibly ..1 fail|miss|slip|be
    can't|cannot fail
    {we} ..1 never|not|haven't|have ..2 once|ever|yet|never|single ..3 miss|missed|late|fail|failed|slipped|let
    {we} ..1 never|don't ..1 ever|once miss|fail|slip|overrun|disappoint|let
    {we} never ..1 miss|missed|fail|failed|disappoint|let|slip|run|overrun ..2 a|you|late|anyone|anybody|deadline|date|over
    won't|will|shall not|have|hear|see|find ..2 single|slightest complaint|hitch|fault|delay|mistake|problem|scratch|word|hiccup
    without|not a|one single ..1 complaint|hitch|fault|delay|mistake|problem|scratch|hiccup|day|minute
    certain|sure|confident|positive ..1 the|your|that ..1 {outsiders} {will} ..3
    {outsiders} {will} ..2 {adored} ..4
    {outsiders} are|is going ..1 to ..1 {adored}
    {outsiders} {will} ..2 certainly|definitely|surely|absolutely|undoubtedly ..2
    {outsiders} {will} ..3 without ..2 murmur|question|word|fuss|hitch|quibble|blinking
    absolutely|simply|literally nothing|nobody|no ..3 will|can|'ll ..3 wrong|stop|late|fail|delay|problem
    nothing {will} ..1 go wrong
    {will} ..1 be ..2 perfect|flawless|faultless|spotless|immaculate|impeccable|brilliant|magnificent|spectacular
    {will} ..2 run|go|work|be|look|turn ..2 perfectly|flawlessly|faultlessly|smoothly|brilliantly|clockwork|perfect|flawless
    under no circumstances ..6 late|fail|miss|slip|delay|delayed
    {will}|won't ..1 never|not ..1 ever let|fail|leak|break|disappoint|regret ..3
    {we} can assure|promise|guarantee you ..8 perfect|perfectly|fine|smoothly|time|ready|will|won't|flawless|be
    {we} assure you ..2 everything|it|that|the|we|there|nothing ..6 {will}|perfectly|fine|perfect|won't
    without ..1 a|any|fail|exception hitch|hiccup|glitch|snag|doubt|shadow ..2
    there's|there|is no ..1 way|chance ..2 we|it|the|they|this|that|anything|anyone ..6 late|fail|miss|slip|wrong|won't|delay|delayed
    fail-safe|foolproof|bulletproof|risk-free
    {will}|going ..8 , ?and ?a|one ?all hundred|100 ?percent|per ?cent $
    {will}|going ..8 , and that's|that ?is final|flat|certain|settled $
    {will}|won't|going ..8 for a fact
    tell|assure|promise ..1 you ..1 for|as ..1 a fact
    i'd|we'd|i'll|we'll|would put ?good|my|our money on ..6
    i'd|we'd|i'll|we'll|would stake|wager|bet ..3 pension|savings|salary|firm|business|van|shop|licence|license|everything|mortgage|wages|house|anything ..6
    can|could|may|might set|pin ..1 heart|hopes on ..3
    {will} !not !be last|hold|stand|stay|serve|outlive|outlast ..3 forever|ever|eternity|lifetime|lifetimes|generations|grandchildren|us
    you'll|you never ..1 need|have to ..1 {upkeep}
    there|there's ..1 isn't|not|no ..6 that|which|to {will}|could|can|would|moves|stops|beats|move|stop|beat|shift ..1 {unsettles}
    nothing|nobody|no ..3 {will}|could|can|would ..1 {unsettles} ..2
    ^ believe|trust me|us|you ?me , ..4 {will}|won't|going
    won't|never ..5 , ever|never $
    {will}|going ..8 come rain|wind|snow|hail|storm|flood|frost|hell
    {will}|going ..8 , mark it|that|this down|well
    {will}|won't|going ..8 , take it|my from|word
    ^ take it from me|us , ..6
    sure|certain|safe as ..1 eggs|night|death|taxes|day|christmas|sunrise|anything
    will|going|'ll ..2 double|triple|treble|quadruple|transform ..2 your|the bookings|sales|takings|orders|turnover|traffic|visitors|income|profit|profits|revenue|enquiries|followers|customers|guests|business|footfall|numbers|audience
    going ..1 to ..2 {adored} ..2 {seal}
    {will} ..1 be ..1 green with envy ..3
    {will}|going ..2 ?be blown|blow ..1 away
    you|they won't|will|never|not ..2 find ..2 better|finer|cheaper ..4 anywhere|country|county|market|town|world
    signed and delivered
    as good as ..1 hung|built|finished|fitted|yours|there|won|sold|printed
    my life on
  `,
  except: NO_ORACLE,
}
