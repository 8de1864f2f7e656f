import type { Meaning } from '../lexicon.ts'

/** Goes back to what was agreed last time. Source: S2. */
export const previous: Meaning = {
  ru: `
    вернул*|возвращ* ..1 к ..3 списк*|договоренност*|обещанн*|поручени*|обещани*
    прошлись|пробежались|прошли по ..2 списк*|поручени*|договоренност*|обещани*
    прошл*|предыдущ* ..4 встреч*|созвон*|звон*|договорен*|решени*|протокол*|поручени*|раз*|неделе|недели|месяц*|обсужден*|разговор*|совещани*|итер*|этап*|задач*|список|списк*|пункт*
    с|со|в прошлый|прошлого ..2 раз*
    по ..3 списку|протоколу|договоренностям|обещаниям|обещанному ..2 все|всё ..1 закрыто|сделано|выполнено|готово
    прошлого раза
    ^ старое|прошлое ,
    ^ все ..1 прошлое|старое|прежнее ..2 закрыт*|сделан*|выполнен*|готов*
    ^ прошлое|старое|прежнее ..2 закрыт*|сделан*|выполнен*|готов*
    протокол|протокола|протоколу ..2 # ..2 выполнен*|закрыт*|исполнен*|сделан*
    все ..1 с|со|из|по первой|второй|прошлой|предыдущей|прошлого ..1
    чем|где|чего ..2 остановились|сошлись|разошлись|расстались|разъехались|прервались|порешили|сговорились|застряли|дошли|кончили|закончили|уехали
    чем ..1 кончил*|закончил* ..4
    с чем ..1 пришли
    что ..3 решили|решено|договорились|обещали|записали|условились|согласовали|постановили
    как ..2 решили|договорились|условились|договаривались
    {decided_past} ..6 {past_time}
    {past_time} ..6 {decided_past}
    ранее|раньше|прежде|до этого ..3 {decided_past}
    сверя*|сверим*|сверка|пробежимся|пройдемся|возвращаемся|вернемся|напоминание|напоминаем|вспоминаем|вспомним|подтвердим|отчитываемся|проверяем|сверьте ..4 прошл*|список*|договорен*|решени*|поручени*|хвост*|задач*|долг*|обещан*|встреч*|протокол*
    хвост*|долги ..2 с|от|по|прошл*
    начали|начнем|начинаем|открыли ..1 с|со долгов|хвостов|старого|прошлого|обещанного|обещаний
    сперва|сначала ..1 про|о ..1 долги|хвосты|старое|прошлое|обещанное
    что|кто ..1 должн* ..1 был*
    незакрыт*|открыт*|старые|старым|висящ* ..1 поручени*|задач*|пункт*|вопрос*|дела*|хвост*
    статус*|исполнени*|выполнени* ..2 договорен*|поручени*|задач*|решени*|обещан*|протокол*
    старый|старому|старого список|списку
    поручени*|договорен*|решени*|задач* ..2 от|с|со ..1 #|встречи|прошл*
    по ..1 протоколу ..2 от|прошл*
    с|со|из|по|от протокола|протоколу ..1 #
    что ..2 сделано|изменилось|успели|поменялось|закрыто ..4
    сделано|закрыто|выполнено ..2 с|из
    с тех|того ..1 пор|раза|времени|дня ..3
    старые|прежние|ранние|прошлые ..1 договоренности|решения|обещания|условия|поручения
    что ..2 за|на нами|ними|клиентом|заказчиком|нас|вас ..2 с|со|от ..1 {past_time}|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|прошлого|#
    из ..2 обещанного|намеченного|решенного|договоренного|списка
    что|все ..1 оставал*|осталось|висел*|тянул* ..2 с|со|от
    тянется|висит ..3 с
    неделю|недели|недель|месяц|месяца|дней|дня ..1 назад ..6 взялся|взялась|взялись|брался|бралась|брались|обещал*|пообещал*|просил*|попросил*|поручил*|решил*|условил*|уславливал*|уговорил*|уговаривал*|сговорил*|договорил*|договаривал*|записал*|записано|наметил*|намечал*|планировал*|согласовал*|утвердил*|задолжал*|назначил*
    взялся|взялась|взялись|брался|бралась|брались|обещал*|пообещал*|просил*|попросил*|поручил*|решил*|условил*|уславливал*|уговорил*|уговаривал*|сговорил*|договорил*|договаривал*|записал*|записано|наметил*|намечал*|планировал*|согласовал*|утвердил*|задолжал*|назначил* ..6 неделю|недели|недель|месяц|месяца|дней|дня ..1 назад
    начале|середине|конце января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря ..6 взялся|взялась|взялись|брался|бралась|брались|обещал*|пообещал*|просил*|попросил*|поручил*|решил*|условил*|уславливал*|уговорил*|уговаривал*|сговорил*|договорил*|договаривал*|записал*|записано|наметил*|намечал*|планировал*|согласовал*|утвердил*|задолжал*|назначил*
    взялся|взялась|взялись|брался|бралась|брались|обещал*|пообещал*|просил*|попросил*|поручил*|решил*|условил*|уславливал*|уговорил*|уговаривал*|сговорил*|договорил*|договаривал*|записал*|записано|наметил*|намечал*|планировал*|согласовал*|утвердил*|задолжал*|назначил* ..6 начале|середине|конце|еще|аж ..1 в ..1 января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре
    взялся|взялась|взялись|брался|бралась|брались|обещал*|пообещал*|просил*|попросил*|поручил*|решил*|условил*|уславливал*|уговорил*|уговаривал*|сговорил*|договорил*|договаривал*|записал*|записано|наметил*|намечал*|планировал*|согласовал*|утвердил*|задолжал*|назначил* ..1 в|к|на январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре
    январск*|февральск*|мартовск*|апрельск*|майск*|июньск*|июльск*|августовск*|сентябрьск*|октябрьск*|ноябрьск*|декабрьск* ..1 {meeting}|обещан*|договорен*|список|списк*|задач*|пункт*|поручен*|решени*|протокол*|запис*
    старых|прежних|прошлых|тех ..3 пунктов|дел|задач|заданий|поручений|обещаний|договоренностей|вопросов|строк
    с|после|от|по последней|последнего ..1 {meeting}
    рекап|итог*|обзор|резюме|решени*|договоренност*|запис*|заметк*|протокол последней|последнего ..1 {meeting}
    держ*|сдерж* ..2 слово
    отчитал*|доложил*|прошли|пробежали|сверили ..3 старому|старом|старое|прошлому|прошлое|обещанному|обещанном|хвостам|хвостах|хвосты
    доложил*|докладывал*|отчитал*|отчет*|доклад* ..3 выполнен*|исполнен*|сделанн*|взял*
    за ..1 прошедш*|минувш*|истекш*|это ..2 время|неделю|недели|месяц|дни|дней
    как ..1 собирал*|планировал*|обещал*|хотели|уговаривал*|условил*
    что ..1 с|из того|тем ..1 о|что ..6
    как дела|что слышно|что нового ..1 с|со|о|об ..4 взялся|взялась|взялись|брался|бралась|брались|обещал*|пообещал*|просил*|попросил*|поручил*|решил*|условил*|уславливал*|уговорил*|уговаривал*|сговорил*|договорил*|договаривал*|записал*|записано|наметил*|намечал*|планировал*|согласовал*|утвердил*|задолжал*|назначил*|обещан*|задани*|поручени*|дел*|пункт*|партией|работой
    входн*|исходн* состояни*|статус
    открыва*|откроем|достаем|поднимаем|листаем|берем|читаем|перечитываем|зачитываем ..2 протокол*|конспект*|запись|записи|заметки ..2 номер|#|с|от|прошл*|предыдущ*
    пункт*|решен*|задач*|дел*|обещан* ..1 согласованн*|обещанн*|записанн*|принят*|намеченн*|взят*|данн*
  `,
  uk: `
    повернул*|поверта* ..1 до ..3 списк*|переліку|домовленост*|обіцян*|доручен*
    пройшлися|пройшлись|пробіглися|пробіглись по ..2 списк*|домовленост*|дорученн*|обіцянк*
    минул*|попередн* ..4 зустріч*|зустрі*|дзвін*|домовлен*|рішення|протокол*|доручен*|раз*|обговорен*|розмов*|нарад*|етап*|завдан*|перелік*|список|пункт*
    з|у|в минулого|минулий ..2 раз*
    минулого разу
    ^ старе|минуле ,
    ^ усе|все ..1 минуле|старе|попереднє ..2 закрит*|зроблен*|викона*|готов*
    ^ минуле|старе|попереднє ..2 закрит*|зроблен*|викона*|готов*
    протокол|протоколу|протоколом ..2 # ..2 викона*|закрит*|зроблен*
    усе|все ..1 з|із|зі першої|другої|минулої|попередньої|минулого ..1
    почали|почнемо|починаємо|відкрили ..1 з|із|зі боргів|хвостів|старого|минулого|обіцяного|обіцянок
    спершу|спочатку ..1 про борги|хвости|старе|минуле|обіцяне
    відтоді ..3
    з|від того ..1 разу|часу|дня ..3
    що ..2 за|на нами|ними|клієнтом|замовником|нас|вас ..2 з|із|від ..1 січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|минулого|#
    чому|чим|де|чого ..2 зупинились|зупинилися|спинились|спинилися|зійшлись|зійшлися|розійшлись|розійшлися|роз'їхались|роз'їхалися|перервались|перервалися|порішили|застрягли|дійшли|скінчили|закінчили|поїхали
    чим ..1 скінчил*|закінчил* ..4
    обіцян*|домовлен* ..2 #
    з чим ..1 прийшли
    що ..3 вирішили|вирішено|домовились|домовилися|домовлялись|домовлялися|обіцяли|записали|умовились|умовилися|погодили|постановили|ухвалили
    як ..2 вирішили|домовились|домовилися|умовились|домовлялись|домовлялися
    {decided_past} ..6 {past_time}
    {past_time} ..6 {decided_past}
    раніше|доти|перед тим ..3 {decided_past}
    звіряє*|звірим*|звірка|пробіжимось|пробіжимося|пройдемось|пройдемося|повертаємось|повертаємося|повернемось|повернемося|нагадування|нагадуємо|згадуємо|згадаємо|підтвердимо|звітуємо|перевіряємо ..4 минул*|списк*|список|домовлен*|рішення|доручен*|хвост*|завдан*|борг*|обіцян*|зустріч*|протокол*
    хвост*|борги ..1 з|із|від|по|минул*
    що|хто ..1 мали|мав|мала|мусили ..1 {inf}
    незакрит*|відкрит*|старі|старих|висить ..1 доручен*|завдан*|пункт*|питан*|справ*|хвост*
    статус*|виконання|виконанню|виконанні ..2 домовлен*|доручен*|завдан*|рішень|обіцян*|протокол*
    старий|старому|старого список|списку|перелік|переліку
    доручен*|домовлен*|рішення|завдан* ..2 від|з ..1 #|зустрічі|минул*
    за ..1 протоколом ..2 від|минул*
    з|із|за|по протоколу|протоколом ..1 #
    що ..2 зроблено|змінилось|змінилося|встигли|закрито ..4
    зроблено|закрито|виконано ..2 з|із
    з|із ..2 обіцяного|наміченого|вирішеного|домовленого|списку|переліку
    тягнеться|висить ..3 з
    винні|винен|винна ..3 після|з|із|від
    тиждень|тижні|тижнів|місяць|місяці|днів|дні ..1 тому ..6 узявся|узялась|узялася|узялись|узялися|взявся|взялась|взялася|взялись|взялися|бралися|брались|обіцяв|обіцял*|пообіцяв|пообіцял*|просив|просила|просили|попросив|попросил*|доручив|доручил*|вирішив|вирішил*|умовил*|умовлял*|домовил*|домовлял*|зговорил*|записав|записал*|записано|намітил*|планував|планувал*|погодил*|узгодил*|затвердил*|заборгувал*|призначил*
    узявся|узялась|узялася|узялись|узялися|взявся|взялась|взялася|взялись|взялися|бралися|брались|обіцяв|обіцял*|пообіцяв|пообіцял*|просив|просила|просили|попросив|попросил*|доручив|доручил*|вирішив|вирішил*|умовил*|умовлял*|домовил*|домовлял*|зговорил*|записав|записал*|записано|намітил*|планував|планувал*|погодил*|узгодил*|затвердил*|заборгувал*|призначил* ..6 тиждень|тижні|тижнів|місяць|місяці|днів|дні ..1 тому
    початку|середині|кінці|наприкінці січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня ..6 узявся|узялась|узялася|узялись|узялися|взявся|взялась|взялася|взялись|взялися|бралися|брались|обіцяв|обіцял*|пообіцяв|пообіцял*|просив|просила|просили|попросив|попросил*|доручив|доручил*|вирішив|вирішил*|умовил*|умовлял*|домовил*|домовлял*|зговорил*|записав|записал*|записано|намітил*|планував|планувал*|погодил*|узгодил*|затвердил*|заборгувал*|призначил*
    узявся|узялась|узялася|узялись|узялися|взявся|взялась|взялася|взялись|взялися|бралися|брались|обіцяв|обіцял*|пообіцяв|пообіцял*|просив|просила|просили|попросив|попросил*|доручив|доручил*|вирішив|вирішил*|умовил*|умовлял*|домовил*|домовлял*|зговорил*|записав|записал*|записано|намітил*|планував|планувал*|погодил*|узгодил*|затвердил*|заборгувал*|призначил* ..6 початку|середині|кінці|наприкінці|ще|аж ..1 в|у|на ..1 січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|січні|лютому|березні|квітні|травні|червні|липні|серпні|вересні|жовтні|листопаді|грудні
    узявся|узялась|узялася|узялись|узялися|взявся|взялась|взялася|взялись|взялися|бралися|брались|обіцяв|обіцял*|пообіцяв|пообіцял*|просив|просила|просили|попросив|попросил*|доручив|доручил*|вирішив|вирішил*|умовил*|умовлял*|домовил*|домовлял*|зговорил*|записав|записал*|записано|намітил*|планував|планувал*|погодил*|узгодил*|затвердил*|заборгувал*|призначил* ..3 початку|кінці|наприкінці|середині січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня
    узявся|узялась|узялася|узялись|узялися|взявся|взялась|взялася|взялись|взялися|бралися|брались|обіцяв|обіцял*|пообіцяв|пообіцял*|просив|просила|просили|попросив|попросил*|доручив|доручил*|вирішив|вирішил*|умовил*|умовлял*|домовил*|домовлял*|зговорил*|записав|записал*|записано|намітил*|планував|планувал*|погодил*|узгодил*|затвердил*|заборгувал*|призначил* ..1 в|у січні|лютому|березні|квітні|травні|червні|липні|серпні|вересні|жовтні|листопаді|грудні
    січнев*|лютнев*|березнев*|квітнев*|травнев*|червнев*|липнев*|серпнев*|вересне*|жовтнев*|листопадов*|груднев* ..1 {meeting}|обіцян*|домовлен*|перелік|переліку|список|списк*|завдан*|пункт*|доручен*|рішен*|протокол*|запис*
    старих|минулих|попередніх|тих ..3 пунктів|справ|завдань|доручень|обіцянок|домовленостей|питань|рядків
    з|із|від|після|за останньої|останнього|останньою ..1 {meeting}
    рекап|підсумк*|огляд|резюме|рішен*|домовлен*|запис*|нотатк*|протокол останньої|останнього ..1 {meeting}
    трима*|дотрима*|стрима* ..2 слово|слова
    доповіл*|звітувал*|відзвітувал*|прозвітувал*|пройшл*|пробігл*|звірил* ..3 старе|старому|минуле|минулому|обіцяне|обіцяному|хвости|хвостах|хвостам
    доповіл*|звітувал*|відзвітувал*|прозвітувал*|звіт*|доповід* ..3 виконан*|зроблен*|узя*
    за ..4 що минул*
    за ..1 минул*|цей ..2 час|тиждень|тижні|місяць|дні
    як ..1 збирал*|планувал*|обіцял*|хотіли|умовлял*|домовлял*
    що ..1 з того ..1 про|що|чого ..6
    як справи|що чути|що нового ..1 з|із|зі|про ..4 узявся|узялась|узялася|узялись|узялися|взявся|взялась|взялася|взялись|взялися|бралися|брались|обіцяв|обіцял*|пообіцяв|пообіцял*|просив|просила|просили|попросив|попросил*|доручив|доручил*|вирішив|вирішил*|умовил*|умовлял*|домовил*|домовлял*|зговорил*|записав|записал*|записано|намітил*|планував|планувал*|погодил*|узгодил*|затвердил*|заборгувал*|призначил*|обіцян*|завдан*|доручен*|справ*|пункт*|партією|партію|роботою
    вхідн*|вихідн* стан|статус
    відкриваємо|відкриємо|дістаємо|піднімаємо|гортаємо|беремо|читаємо|перечитуємо|зачитуємо ..2 протокол*|конспект*|запис*|нотатки ..2 номер|#|з|із|від|минул*|попередн*
    пункт*|рішен*|завдан*|справ*|обіцян* ..1 погоджен*|узгоджен*|обіцян*|записан*|ухвален*|прийнят*|намічен*|узят*|дані|даних
    що|усе|все ..1 лишал*|лишило*|залишал*|залишило*|висіл*|тягл* ..2 з|із|від
    винні|винен одне|один одн*
    торішн*|давн* ..2 обіцян*|домовлен*|доручен*
    стан ..1 доручен*|завдан*|обіцян*
    пробіга*|проходи* ..3 обіцян*|домовлен*|доручен*|завдан*
    нагада* ..1 собі
    перевірка|звірка|огляд|ревізія|перегляд|стан|статус|звіт|оновлення ..3 обіцян*|домовлен*|зобов'язан*|доручен*|виконан*|ухвален*|погоджен*|попередн*
    перевіряємо|звіряємо|переглядаємо|дивимося|дивимось|згадуємо|нагадуємо ..4 виконано|ухвален*|обіцян*|домовлен*|нотатк*|попередн*|минул*|зроблен*
    обіцян*|ухвален*|домовлен*|погоджен*|зобов'язан*|обумовлен* ..4 минул*|торік|раніше|тоді|одне|місяць
    раніше ..1 обумовлен*|обіцян*|погоджен*|ухвален*|домовлен*
    того|минулого ..1 разу|тижня|місяця ..3 {decided_past}
    що ..2 з|із ..2 погодженого|обіцяного|домовленого|ухваленого|запланованого
    домашн* завдан* ..2 з|від
    виконан*|зроблен* ..3 від|з ..1 часу|моменту|дня|зустрічі
    колишн*|давн*|старі|торішн*|жовтнев*|вересне*|листопадов* ..1 обіцян*|зобов'язан*|рішен*|домовлен*|борги|хвости
    повернулися|вернулися|вертаємося|вертаємось|повертаємося|повертаємось ..3 рішень|домовлен*|обіцян*|пунктів|доручень
    хвост*
    де ми ..2 із|з|зараз ..1 завданн*|домовлен*|планом
    доля ..2 рішень|домовленостей|доручень
    ухвала|рішення ..1 минул*|попередн*
    пункт* ..3 взяли ..2 на себе
    тоді|тієї|тої зустрічі ..3 {decided_past}
    з ..1 часу ..1 минулої|останньої|попередньої
    після ..1 останньої|минулої|попередньої ..1 зустрічі|розмови|наради
    останн* ..1 зустріч*|розмов*|дзвін* ..4 {decided_past}|домовл*|обіця*
  `,
  en: `
    went|go|gone|ran ..1 through|over ..3 from|of ..3 last|earlier|previous|january|february|march|april|may|june|july|august|september|october|november|december
    start|starts|started|begin|began|opened ..2 from|with ..2 list|notes|points|tasks|actions|leftovers ..4
    last time|meeting|call|session|review|visit|minutes|round|steering|discussion
    previous ..2 meeting|call|session|minutes|agreements|actions|decisions|notes|review|action|agreement|visit|round
    where ..1 we ..2 left|stopped|stood|were
    what|how|where ..1 we|you|they|both ..1 parted|left|stopped|broke|finished|ended|shook|drove|went ..1 with|on|off|away|it|things
    what ..3 agreed|settled|decided|promised|fixed|said|concluded
    agreed|settled|decided|promised|fixed|concluded ..5 {past_time}
    {past_time} ..5 agreed|settled|decided|promised|fixed|concluded
    agreed|settled|decided ..2 last|previously|earlier|before|already
    agreed|settled|decided ..1 on|in ..1 # january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec
    agreed|settled|decided ..1 on|in january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec
    agreed|settled|decided on ..1 the|monday|tuesday|wednesday|thursday|friday ..1 #
    since ..3 last|our|then|we
    from ..2 last|previous
    follow-up ..2 from|on|to
    carried ..1 over|forward
    matters arising
    old business
    outstanding|open|pending|overdue ..2 actions|items|points|action|tasks
    actions|action|items|points|decisions|agreements|promises|list|tasks ..3 from|of ..2 #|last|previous|meeting|call
    review|recap|check|status|update|go|run ..4 actions|agreements|decisions|promises|minutes|commitments|action
    still ..1 open ..2 from
    done ..2 since
    as agreed|settled|decided|promised ..3 on|in|last
    approval of ..2 minutes
    what|which ..4 arrived|done|happened ..3 since
    earlier|prior ..1 agreement*|decision*|commitment*|actions|meeting|call
    old|earlier|past|previous|prior|preceding|september|october|november|december|january|february|march|april|may|june|july|august|spring|summer|autumn|winter|last|september's|october's|november's|week's|month's|time's ..1 to-dos|tasks|promises|agreements|assignments|commitments|actions|resolutions|minutes|protocol|decisions|undertakings|leftover|leftovers|items|debts|questions|list|homework|agenda|points|pledges|deals|points
    carry-over|carryover|carry-overs|left-over|left-overs|leftover|leftovers|backlog ..3
    reports|report|reported ..3 on ..4 tasks|promised|took|actions|done|agreed|points|items|homework
    tasks|items|points|actions|promises|things|undertakings|commitments|agreements|resolutions|homework|to-dos ..4 from|of|in|taken|made|at ..3 #|last|previous|meeting|call|kickoff|kick-off|workshop|lunch|{past_time}
    had ..1 been ..1 arranged|agreed|promised|settled|fixed|decided|left|planned
    shook|shaken|shake hands
    promised|owed|owe|agreed|undertook ..1 us|you|each|one|ourselves ..2 on|in|the|other|another
    we|you|they promised|agreed|undertook|owed|shook|settled|decided|arranged|said|chose|left ..6
    open|loose ..1 ends ..3
    left ..1 standing|over|open|undone|hanging|off
    left|remained|remaining|stayed|hanging|waiting ..2 from|since
    quick ..1 rewind|recap
    rewind
    back ..1 to ..2 workshop|meeting|call|talk|lunch|session|visit|spring|summer|autumn|winter|#
    {past_time}|weeks|month's ..1 list|actions|promises
    status|progress ..1 of|against|on|since ..4 agreement|agreements|items|actions|tasks|old|last|decisions|#
    ^ from ..1 the|last|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday ..2 ,
    ticked ..1 off|one
    carried out
    looking|look|looked|glance|going|went|go ..1 back ..1 at|to|over|on ..3
    looking back
    past|old promises|agreements|commitments|actions
    debts|loose ends|left ..1 from ..2 meeting|call|time
    three|two|four|five|both ..2 agreed|promised|planned , ..6
    what's|what ..1 is|was|has|has ..2 left|done|open|become|happened|came|promised|become ..2 of|from|since|after|on
    how ..4 promises|promised|resolutions|agreed|commitments ..4
    homework ..3 finished|done|from|of|kickoff
    minutes|protocol|notes|record of|from ..3 #|last|previous|january|february|march|april|may|june|july|august|september|october|november|december
    arrived|delivered|done|closed|finished ..2 , ..1 still|pending|open|missing
    off the list
    both|all|everything|nothing ..2 done|delivered|closed|kept|dealt|settled ..1
    had ..1 been ..1 dealt
    outstanding ..1 from
    did ..4 like|as ..1 we|you|i ..1 said|agreed|promised|arranged|planned
    since|from the #
    since|from january|february|march|april|may|june|july|august|september|october|november|december
    since|from ..1 monday|tuesday|wednesday|thursday|friday
    what|which|how|who ..4 came|come|become|became|got|gone|went|moved|changed|happened ..3 of|since|with|after
    what|which|who ..3 did|has|have|hasn't|haven't|didn't done|do|delivered|sent|kept|finished|closed
    kept|keep|honoured|broke ..2 promises|promise|word|commitments
    we|you|they said|promised|agreed ..1 we'd|you'd|they'd|we|you|they would
    owed|owing|overdue|unfinished|undone|unresolved ..2 from|since|by|business|points|items
    where|how things|we|matters stand|stands|are
    where|how ..2 do|does|did things|we|matters stand
    picking|picked|pick up ..2 where|from
    where ..3 left us|off|it|things
    began|started|opened|begin|start ..1 with|on ..2 loose|leftovers|debts|old|promises|last
    tick|ticking|go|going|run|running ..2 list|boxes|off|through ..3 from|of ..2 #|last|previous
    any|what|which ..2 loose|open ends|ones
    catching|catch up on
    carry|carried|carrying ..2 from
    in hand since
    the old list
    left|remaining|over|open ..1 from ..2 meeting|call|visit|session|no|time
    meeting|call|visit|session no ..1 # ..1 leftovers|snags|points|actions
    week|weeks|month|months|fortnight|days ago ..6 had|we|undertook|undertaken|asked|promised|agreed|said|shook|shaken|noted|planned|arranged|settled|decided|intended|took
    undertook|undertaken|asked|promised|agreed|said|shook|shaken|noted|planned|arranged|settled|decided|intended|took ..6 week|weeks|month|months|fortnight|days ago
    we|they|you|he|she|Aa had ..1 undertook|undertaken|asked|promised|agreed|said|shook|shaken|noted|planned|arranged|settled|decided|intended|took|meant|hoped
    had ..1 undertaken|promised|agreed|shaken|arranged|committed
    undertook|undertaken|asked|promised|agreed|said|shook|shaken|noted|planned|arranged|settled|decided|intended|took|arranged ..3 early|late|back|mid|middle|beginning|end|start ..3 in|of january|february|march|april|may|june|july|august|september|october|november|december
    undertook|undertaken|asked|promised|agreed|said|shook|shaken|noted|planned|arranged|settled|decided|intended|took in january|february|march|april|may|june|july|august|september|october|november|december
    at|in|from|of|after the|our january|february|march|april|may|june|july|august|september|october|november|december ..1 meeting|call|visit|session|talk|review|workshop|lunch
    january|february|march|april|may|june|july|august|september|october|november|december ..1 promises|agreements|actions|tasks|list|notes|minutes|decisions|commitments
    old|previous|earlier|past|last ..2 points|items|tasks|actions|promises|jobs|things
    latest|recent ..1 meeting|call|session|visit|talk|review
    keep|keeps|kept|keeping ..2 word
    report|reports|reported|reporting ..3 completion|progress
    reported ..2 back
    reported|went|ran ..3 old|earlier|outstanding list|items|points|tasks|promises|business

    in|over|during ..3 weeks|month|months|fortnight|days gone|past|between|since
    as ..1 intended|planned|foreseen|meant|hoped
    how ..6 getting|coming on|along
    opening|starting position|state|status
    start|starts|open|opens|begin|begins ..2 from|with ..2 minutes|protocol|record|promises
    take|pull|open|opening|get|read|reading ..2 minutes|record|notes ..4 no|number|#|last|previous|october|november|september
    promises|commitments|agreements audit|check|review|round|roll-call
    points|items|tasks|decisions|promises ..1 agreed|taken|made|given|settled|noted on|in|at
    no|without ..2 debts|arrears|leftovers ..3
    snags|leftovers|promises|jobs|odds ..2 from ..2 meeting|call|visit|session|time|round
  `,
  except: {
    ru: `следующ* ..1 раз* ..6\n следующ* ..1 встреч* ..4`,
    uk: `наступн* ..1 раз* ..6\n наступн* ..1 зустріч* ..4`,
    en: `
      next time ..6
      next ..1 meeting ..4
      summing ..6
      agreements|decisions|minutes|actions ..1 of|from ..1 this|today's|today ..2
      agenda|plan ..1 of|for ..2
      we|you|they promised|agreed|undertook|owed|shook|settled|decided|arranged|said|chose|left ..6 today|now|tomorrow
      we|they agreed|decided|settled|chose ..1 to|on|that|the|a|it|not|for|against|grey|red|blue
      from # january|february|march|april|may|june|july|august|september|october|november|december
      price ..1 list
      back ..1 to me|us|you|him|her|them
      agreed ..6 next|tomorrow
      from # on|onwards|forward
      from the # ..1 of ..2 to|on|onwards
      starting|start|open|opens|opening|available|live|deliver|delivery ..1 from
      from monday|tuesday|wednesday|thursday|friday on|onwards|to|till|until
      what|how ..2 happened|happens ..1 if|when
    `,
  },
}
