import type { Meaning } from '../lexicon.ts'

/** Who leads a meeting, and whether the client knows its agenda. Source: S0 rules 1 and 6. */

/** Somebody leads the meeting. */
export const leads: Meaning = {
  ru: `
    ведет|ведут|веду|вел|вела $
    ведет|ведут|веду|вел|вела ,
    он|она|я же ведет|веду
    ведет|ведут|веду ..1 {meeting}|беседу
    ведет|ведут|вела|вел ?его|ее Aa
    вести ..2 будет|буду|встречу|разговор
    слово ..1 дает|держит|будет
    поведет|поведу|поведем
    я|он|она ..1 проведу|проведет
    проведу $
    ведущий|ведущая $
    ведущий|ведущая ,
    ведущий|ведущая ..1 {meeting}
    модерирует|модератор*|фасилитир*|фасилитатор*|председательств*|председатель
    направляет ..2 разговор|встречу|беседу
    проводит Aa
    проводит ..2 встреч*|созвон*|разговор*|совещани*|планерк*|штурм*
    за рулем|штурвалом
    держит ..2 штурвал|повестк*|время|нить
    следит ..2 за ..1 временем|повестк*
    веду ..1 я
    руль|штурвал ..2 у
    ход|нить|руль|регламент|время|порядок ..3 держит|держу|ведет|у|за Aa|мной|мною|ней|ним|нами|я
    ход|нить|руль|регламент|часы|порядок ..2 держит|держу|держим|ведет|веду
    за ..1 мной|мною|нами|ней|ним ..2 ход|ведение|порядок|регламент|время|нить|руль|часы
    рулит|рулю
    слежу|следит|смотрит|смотрю|гляжу|глядит ?за|на ..1 временем|часами|часы|повесткой|порядком|регламентом|минутами
    вечер|встречу|разговор|день|час ..1 веду|ведет|проводит|держит ..1 я|Aa
    у руля
    {meeting}|разговор|беседу|встречу|ход|порядок|нить|слово|часы|повестку|переговоры|совещание ..2 ведет|поведет|держит|направляет|проводит|проведет|модерирует|возглавит
    ведет|поведет|проведет|держит|направляет|возглавляет|возглавит ..3 {meeting}|беседу|ход|порядок|слово|переговоры
    руководит|дирижирует|командует|заправляет ..2 {meeting}|встречей|разговором|беседой|всем|процессом
    ведущим|ведущей|председателем|модератором ..1 назначен*|будет|выбран*|Aa
    под ..1 председательством|руководством|началом|водительством
    за ..3 временем|порядком|регламентом|ходом|часами|повесткой|очередью ..1 следит|смотрит|присмотрит|проследит
    следит|смотрит|присматривает|проследит ..2 за|на ..1 временем|регламентом|часами|порядком|ходом|часы
    роль|роли ведущего|ведущей|модератора
    хозяин|хозяйка встречи|разговора|созвона|беседы
    ведение|модерация , ?за|на
    открывает ..3 закрывает|ведет
    слово ..1 предоставляет|передает|раздает
    вожжи|дирижерская|бразды ..3 у|держит|в
    модерировать|председательствовать|дирижировать ..2 будет|буду|берется
  `,
  uk: `
    веде|ведуть|веду|вів|вела $
    веде|ведуть|веду|вів|вела ,
    він|вона|я ж|же|й|і веде|веду
    веде|ведуть|веду|вестиме ..1 {meeting}|бесіду
    веде|ведуть|вела|вів ?його|її Aa
    вести ..2 буде|буду|зустріч|розмову
    слово ..1 дає|даватиме|надає|надаватиме|тримає
    поведе|поведу|вестиму|вестиме
    я|він|вона ..1 проведу|проведе
    проведу $
    ведучий|ведуча $
    ведучий|ведуча ,
    ведучий|ведуча ..1 {meeting}
    модерує|модератор*|фасилітує|фасилітатор*|головує|головуюч*
    скеровує ..2 розмову|зустріч|бесіду
    проводить ..2 зустріч|розмов*|нарад*|штурм|дзвінок
    за кермом
    тримає ..2 кермо|порядок|час|нитку
    стежить ..2 за ..1 часом|порядк*
    веду ..1 я
    кермо ..2 у|в
    кермує|кермую
    біля керма
    проводить Aa
    проводить ..1 Aa
    веде|ведуть|вестиме|веду ..1 пан|пані|збори|засідання|дзвінок|перемовини
    збори|засідання|дзвінок|нараду|зустріч|розмову|бесіду ..2 веде|ведуть|вестиме|веду|проводить|проводитиме|модеруватиме
    модеруватиме|головуватиме|керуватиме|проводитиме
    керує|керуватиме ..1 зустріч*|розмов*|нарад*|збор*|бесід*
    пильную|пильнує|стежу|стежить|дивлюся|дивлюсь|дивиться|наглядаю ?за|на ..1 годинник*|час*|хвилин*|порядк*|регламент*
    вечір|зустріч|розмову|день|годину ..1 веду|веде|проводить|тримає ..1 я|Aa
    тримає|триматиме ..2 руках|порядок|нитку|регламент
    порядок|нитку|кермо|регламент ..1 тримає|триматиме
    за ..2 часом|регламентом|порядком|хвилинами ..1 стежить|стежитиме|наглядає|пильнує
    стежить|наглядає|пильнує ..2 регламент*|годинник*|часу
    {meeting} ..1 керує|веде|проведе|очолить|скеровує|модерує|вестиме|керуватиме|відкриває|проводитиме
    керує|керуватиме|очолює|очолить|скеровує|проведе|модерує|модеруватиме|диригує|вестиме|вести ..3 {meeting}|Aa
    ведучим|ведучою|головуючим|головуючою|модератором|модераторкою|фасилітатором|фасилітаторкою ..1 призначено|буде|обрано|Aa
    ведення|фасилітація|модерація|модерування ,
    ведення|фасилітація|модерація|модерування ..1 на|за|зустрічі|розмови|наради
    голова|головуюча|головуючий ..1 зборів|засідання|наради|зустрічі
    за|біля|на стерном|стерна|кермі|стерні
    віжки|стерно|кермо|диригентська ..2 у|в|тримає|бере
    під головуванням|орудою|проводом|модерацією
    роль|ролі ведучого|ведучої|модератора|модераторки|фасилітатора
    відповідальн* ..1 за ..1 хід|перебіг|ведення|порядок|регламент
    за ..3 чергою|черговістю|питаннями ..1 стежить|стежитиме|слідкує
    слідкує|слідкуватиме|пильнує ..2 час*|регламент*|порядк*|таймінг*
    перебіг|хід|слово|годинник ..2 тримає|веде|скеровує|пильнує
    господар|господиня зустрічі|наради|розмови|дзвінка
    провідник|провідниця розмови|зустрічі|бесіди
    вести ..1 доручено|беруся|береться|візьметься
    зустріч|розмову|нараду|дзвінок|збори|порядок ..2 веде|вестиме|проведе|проводить|очолить|тримає|модерує
    відкриває|відкриє ..3 закриває|веде
    за ..1 мною|нами|нею|ним ..2 хід|ведення|порядок|регламент|час|нитка|кермо|годинник
    хід|нитку|кермо|регламент|час|порядок ..3 тримає|тримаю|тримаємо|веде|веду
  `,
  en: `
    leads|lead|led ..3 meeting|call|session|discussion|by|us|through|conversation|walk|walkabout|walkround|walk-round|visit|tour|workshop|tasting|inspection
    led|chaired|moderated|facilitated|hosted|run|steered by
    chairs|chair|chairing|moderates|moderating|moderator|moderation|facilitates|facilitator|facilitating|hosts|hosting|host
    runs|run|running ..3 meeting|call|session|show|it|agenda|through|hour
    leads|leading ?it $
    ^ lead $
    , leads|leading|runs|lead $
    , leads|runs ..1 us|it
    in the chair
    guides ..2 us|meeting|through
    keeps ..3 time|agenda|moving|going|track|order
    takes ..2 chair|lead
    has the ..1 wheel|lead|floor
    at the ..1 wheel|helm
    steer|steers|steering
    walks ..2 through $
    walks ..2 through ..2 agenda|points|items|list|meeting|call|session|hour|day|evening|morning|afternoon|programme|program|it|everything|topics|order
    gives|give ..1 floor|word
    keeps ..2 moving
    facilitation|moderation|moderator|facilitator|chairmanship|chairman|chairwoman|chairperson|host|mc|compere ..1 by|of|is|for
    meeting|call|session|discussion ..1 lead|leader|leadership|chair|coordinator|host|owner
    presides|presiding|preside
    conducts|conducting|conducted
    in charge ..1 of ..1 meeting|conversation|call|talk|session|discussion|agenda|clock|time
    reins
    takes|take|guides|walks|leads|steers|brings|gets ..1 us|everyone|everybody|all|you ..1 through ..2 agenda|points|items|list|meeting|call|session|hour|day|evening|morning|afternoon|programme|program|it|everything|topics|order
    takes|take|guides|walks|leads|steers|brings|gets ..1 us|everyone|everybody|all|you ..1 through $
    walk you ..1 through
    drives|drive|steers|captains|shepherds|pilots|anchors $
    drives|drive|steers|captains|shepherds|pilots|anchors|emcees ..2 it|this|meeting|call|agenda|session|one
    drives|leads|chairs|runs|hosts|moderates ,
    also|who leads|chairs|runs|moderates
    keeps|keeping|keep|watches|minds|holds ..2 us|all|everyone|meeting|talk ..1 to|on ..2 clock|agenda|time|track|point|order|topic
    runs|run ..1 this|the|it ..1 one|show|meeting|call
    in the ..1 hands of
    headed|steered|guided|moderated|presided ..1 by|over
    has|holds the reins|gavel|pen|chair|baton
    under ..1 the chairmanship|leadership|guidance|direction
    responsible ..3 order|running|conduct|talk|meeting
    opens ..1 and ..1 closes
    keep|keeps|keeping|mind|minds|minding|watch|watches|hold|holds ..2 hour|clock|time|floor|order ..1 $
    i|i'll|who|he|she|also|and runs|run|leads|lead ..1 it|evening|day|hour|table|visit|tour|afternoon|morning|hour|one $
    , runs|leads|chairs it|evening|day|hour|table|visit|tour|afternoon|morning|things
    keep|keeping|keeps|mind|minding|minds|watch|watching|watches|hold|holding|holds ..1 the ..1 hour|clock|time|floor|watch|schedule
    i|i'll|we|will|shall hold|take|have ..1 the ..1 reins|chair|floor|wheel|helm
    to chair|lead|host|run|moderate|facilitate $
    i lead|steer|moderate|facilitate|preside|guide $
    she'll|he'll|i'll|who'll|we'll ..1 chair|lead|host|run|moderate|facilitate|preside|guide|steer
    will|shall ..1 guide ..1 us|everyone|it
    will|shall chair|lead|host|run|moderate|facilitate|preside
  `,
  except: {
    ru: `
      протокол*|запис*|заметки|минутки ..1 ведет|ведут|вел|вела
      ведет|ведут|вести|вел|вела ..2 протокол|запись|записи|заметки|проект|дело|учет|клиент*|бухгалтер*|переговоры|машин*|рассылк*|соцсет*|канал|блог|группу|аккаунт
      председатель|председательница|председательша ..1 совета|правления|фонда|комитета|комиссии|клуба|товарищества|кооператива|общества|ассоциации|союза|федерации|тсж|жск|снт|профкома|артели|попечител*
      ведущ* ..1 специалист*|инженер*|дизайнер*|разработчик*|менеджер*|аналитик*|архитектор*|юрист*|бухгалтер*|программист*|редактор*|конструктор*|технолог*|маркетолог*
    `,
    uk: `
      протокол*|запис*|нотатки ..1 веде|ведуть|вів|вела
      веде|ведуть|вести|вестиме|вів|вела ..2 протокол|запис*|нотатки|проєкт|справу|облік|клієнт*|бухгалтер*|перемовини|машин*|розсилк*|соцмереж*|канал|блог|групу|акаунт
      ведуч* ..1 спеціаліст*|фахівець|інженер*|дизайнер*|розробник*|менеджер*|аналітик*|архітектор*|юрист*|бухгалтер*|програміст*|редактор*|конструктор*|технолог*|маркетолог*|акаунт*
      проводить ..2 аналіз|монтаж|роботи|тест*
      хто ..1 вестиме|веде|проводить|модеруватиме|керуватиме
      модератор* ..1 форум*|сайт*|чат*|коментар*|спільнот*|груп*
      керує ..1 проєкт*|відділ*|цех*|склад*|бригад*|закупів*|продаж*
    `,
    en: `
      lead ..1 designer|developer|engineer|time|times|generation|copywriter|architect|consultant|analyst|editor|translator
      leads ..1 list|generated
    leads from !start|beginning|first
      run ..1 of|through|time|in
      chair|head|chairman|chairwoman|chairperson|president ..1 of ..1 board|trustees|governors|council|committee|club|society|association|company|directors|firm|group|federation|trust
      chair|head ..1 of
      runs|run|leads|who ..2 place|company|business|firm|shop|studio|farm|agency|practice|department|team|kitchen
      note|notes|minutes taken
      chairs|chair|chairing ..3 committee|board|council|trust|society|association|club|trustees|governors
      chairs|chair ..2 and|are|stand|stacked|tables|folding|wanted|missing|for|along|#|rows
      rows of chairs
      # chairs|chair
      hosts|host ..2 website|site|server|data|concert|pays|family
      who ..1 will|chairs|leads ..3 open|undecided|unclear
      moderator of ..2 site|forum
      hosting ..1 is|costs|fee|plan|provider|package
      lead ..1 time|times|paint|pipe|roof
      drive|drives ..2 takes|to|home|hour
      run ..2 hours|days|weeks|without|until
    `,
  },
}

/** The agenda went to the client, or he approved it. */
export const sendAgenda: Meaning = {
  ru: `
    {plan} ..6 {send_past}|{approve_past}
    {send_past}|{approve_past} ..6 {plan}
    ^ ?уже {send_past}
    ^ ?уже {approve_past}
    {send_past} ..5 на ..1 согласование|утверждение|одобрение|подтверждение|просмотр|сверку
    на ..1 согласовании|утверждении ..3 у|с
    {send_past} ..5 клиент*|заказчик*|им|ей|ему|письмом|почтой|вам
    жд* ..3 правк*|правки|замечани*|да|ответ*|ок|согласи*|подтвержден*
    {plan} ..6 нравится|подходит|устраивает|одобрен*|принят*
    {plan} ..3 у|к ..4 с|со ..1 понедельник*|вторник*|сред*|четверг*|пятниц*|#
    вручен* ..6
    возражени*|замечани* ..1 не|нет
    кивнул*|расписал*|махнул*
    ответил*|отписал*|написал*|прислал*|каже*|говорит|сказал* ..5 годится|да|ок|согласн*|согласен|подходит|правк*|правки|устраивает|хорошо|все|замечани*|пункт*
    {plan} ..4 у клиента|заказчика|вас
    правки|пожелания|замечания|дополнения ..4 учтены|внесены|внесли|учли|учел|учла|внес|внесла
    {you} ..2 согласовали|одобрили|подтвердили|утвердили|смотрели|видели|получили|добавили
    по ..1 просьбе клиента|заказчика ..3 добав*
    если ..4 не хватает|забыл*|упустил*|пропустил*|добавить|дополнить|убрать|поменять ..4 {tell}
    черкните|{tell} ..3 если|что|чего ..3 хватает|добавить|дополнить|убрать|поменять|переставить|вычеркнуть
    чего|что ..2 не хватает|добавить|дополнить|убрать|поменять ..4 {tell}
    дополнения|пожелания|поправки ..4 {tell}|принимаю|принимаем|до|ко|к|жду|ждем
  `,
  uk: `
    {plan} ..6 {send_past}|{approve_past}
    {send_past}|{approve_past} ..6 {plan}
    ^ ?вже|уже {send_past}
    ^ ?вже|уже {approve_past}
    {send_past} ..5 на ..1 погодження|затвердження|схвалення|підтвердження|перегляд|звірку
    на ..1 погодженні|затвердженні ..3 у|в|з
    {send_past} ..5 клієнт*|замовник*|їм|їй|йому|листом|поштою|вам|пану|пані
    чека* ..3 правк*|зауважен*|так|відповід*|ок|згод*|підтвердж*
    {plan} ..6 подобається|підходить|влаштовує|пасує|прийнятн*|схвален*
    {plan} ..3 у|в ..4 з ..1 понеділ*|вівтор*|серед*|четвер*|п'ятниц*|#
    вручен* ..6
    заперечен*|зауважен* ..1 не|немає|нема
    кивнув|кивнула|махнув|махнула|підписав|підписала
    {send_past} ..3 каже
    відповів|відповіла|відповіли|відписав|відписала|написав|написала|надіслав|надіслала|каже|сказав|сказала ..5 годиться|так|ок|згод*|згоден|підходить|правк*|влаштовує|добре|усе|все|зауважен*|пункт*
    {plan} ..4 у клієнта|замовника|вас
    правки|побажання|зауваження|доповнення ..4 враховано|внесено|внесли|врахували|врахував|врахувала|вніс|внесла
    {you} ..2 погодили|схвалили|підтвердили|затвердили|дивились|дивилися|бачили|отримали|додали
    на ..1 прохання клієнта|замовника ..3 дода*
    {plan} ..6 узгоди*|узгоджен*|завізува*|побачи*|згоду|згода
    узгоди*|узгоджен*|завізува*|побачи*|дав|дала|дали ..5 {plan}
    зауважен*|заперечен*|правок ..4 немає|нема
    не ..1 має|мають|маю ..1 зауважен*|заперечен*|правок
    {plan} ..6 приписав|приписала|переставив|переставила|викреслив|викреслила
    {send_past} ..4 сторонам|обом|обидвом|учасникам|замовниц*|команді
    показали|показав|показала|ознайомили|ознайомлено ..3 клієнт*|замовни*
    на ..3 є|маємо ..2 добро|згода|згоду|віза|візу|погодження
    {plan} ..4 добро|віза|візу|згоду|схвально
    з|із {plan}|питаннями|пунктами ..1 пристали|погодилися|погодилась|погодились|погодився|погодилася|згодна|згоден|згодні
    враховано|внесено|враховані ..3 побажання|зауваження|правки|прохання
    зауваг|зауважень|заперечень|правок|виправлень|доповнень|змін|уточнень ..3 не|немає|нема|нуль|жодн*|без
    не|без|немає|нема|жодних ..1 зауваг|зауважень|заперечень|правок|виправлень|доповнень|уточнень
    питання|пункти|пункт ..3 переставила|поміняла|поміняв|викреслив|викреслила|дописав|дописала|додав|додала
    якщо|як ..4 бракує|забув|забула|забули|пропустив|пропустила|додати|доповнити|прибрати|змінити ..4 {tell}
    черкніть|{tell} ..3 якщо|що|чого ..3 бракує|додати|доповнити|прибрати|змінити|переставити|викреслити
    чого|що ..2 бракує|додати|доповнити|прибрати|змінити ..4 {tell}
    доповнення|побажання|поправки ..4 {tell}|приймаю|приймаємо|до|чекаю|чекаємо
    поміняв|поміняла|переставив|переставила|викреслив|викреслила|дописав|дописала ..4 питання|пункт*|місцями|тем*
  `,
  en: `
    {plan} ..6 {send_past}|{approve_past}
    {send_past}|{approve_past} ..6 {plan}
    ^ {send_past}|{approve_past}
    am|are|i'm|we're ..1 sending ..6 for ..2 approval|comments|comment|okay|ok|review
    {send_past} ..5 for ..2 approval|comments|comment|okay|ok|sign-off|confirmation|review|agreement
    {send_past} ..2 to ..6
    with ..4 for ..2 approval|sign-off|comment|comments
    awaiting|waiting ..4 approval|reply|ok|okay|comments|yes|confirmation
    answered|replied|wrote|said ..5 fine|yes|ok|okay|good|looks|happy|agreed|works|change|changes|add
    changes|comments|edits|additions|remarks|wishes ..4 worked|included|in|incorporated|added|taken
    {you} ..2 approved|agreed|confirmed|saw|received|added|asked
    ok'd|okayed|signed-off
    signed off
    at ..2 request
    happy|fine|good|okay|ok with ..2 {plan}|it|that
    signed ..1 off
    anything|something ..2 missing|missed|forgotten|add|added|change|changed ..4 {tell}
    {tell} ..8 anything|something ..2 missing|missed|forgotten|add|added|change|changed
    additions|amendments ..3 to|by ..3 me|us|monday|tuesday|wednesday|thursday|friday|noon|#
    {plan} ..4 order|changes|edits
    returned|sent ..3 back
    wrote ..1 back
    swapped|struck|crossed|moved ..4 points|items|them
    {plan} ..4 {send_past}|submitted|presented|coordinated|aligned|agreed|checked|put|shown|showed|posted|shared|run
    submitted ..4 to ..4 approval|approbation|sign-off|comment|comments|review|consent
    additions|corrections|remarks|edits|comments|changes|wishes|notes|amendments ..5 worked|included|incorporated|added|taken|in|considered|made|followed
    green light
    thumbs ..1 up
    {plan} ..4 reached|back|returned
    had|has|have ..2 {plan} ..2 since|from|before|on|for
    had|has|have|got|received|shown ..2 {plan} ..5 happy|fine|okay|approved|changes|nothing|remarks|pleased|object|objections|ok|agreed|good|agrees|content
    nothing to change|add
    doesn't|don't|didn't|no ..1 object|objection|objections|remarks
    has|have|had nothing to add
    added|struck|approved|confirmed|accepted|moved|extended|deleted|dropped|swapped ..2 item|items|point|points|topic|topics|list|rest
    yes|ok|okay|approval|consent|nod|blessing ..1 from ..2 client|customer|her|him|them
    client|client's|customer|customer's|their|her|his ..1 approval|ok|okay|consent|nod|blessing|agreement|go-ahead|yes ..1
    status|version|text|state agreed|approved|confirmed|coordinated
    agreed|coordinated|aligned|cleared|checked ..3 with ..1 client|customer|both|her|him|them|your|the
    drawn ..1 up ..1 together
    version # ..4 corrections|changes|remarks|edits|comments
    items|points|topics ..2 confirmed|approved|agreed|okayed|cleared
    replied|answered|wrote|texted|said ..5 consent|nothing|ok|okay|yes|approval|good|happy|fine|agree|agreed|agrees|thumbs
    had no|nothing ..1 remarks|objections|comments|changes|to
    is|are ..2 happy|fine|pleased|content|okay|ok ..2 with|about ..2 it|this|them|list|plan|page|paper|agenda|points
    signed|nodded|waved|okayed|ok'd|okay'd|cleared|initialled|blessed ..2 it|this|list|page|agenda|plan|draft|points|them|off|through
    confirmed|agreed|approved|cleared|okayed ..1 by|with ..3 on|by|over ..1 email|mail|phone|text|telephone|whatsapp|#
    {plan} ..3 with Aa|him|her|them ..1 since
    {plan} ..3 lain|lying|been ..2 with|on ..4 since
  `,
  except: {
    ru: `
      не|еще ..2 отправ*|послан*|выслан*|разослан*|согласован*|утвержден*|одобрен*|получил*|видел*|подтвержд*|показ*
      отчет*|смет*|счет*|макет*|договор|протокол*|эскиз*|презентаци*|доступ*|кп ..1 {send_past}
      {send_past} ..3 счет*|макет*|смет*|договор|образц*|эскиз*|фото*|логотип*|доступ*|коммерческ*|каталог*|прайс*|ссылк*|материал*|чертеж*|котельн*|выгрузк*|данные|отчет*
      обещал* ..3 {inf}
      решени* ..3 утвержд*
      цвет*|макет*|смет*|бюджет*|договор*|дизайн*|образ*|логотип* ..2 согласован*|утвержден*|одобрен*|принят*|отправлен*
    `,
    uk: `
      не|ще ..2 надісл*|відправ*|вислан*|розіслан*|погоджен*|затверджен*|схвален*|отримал*|бачил*|підтвердж*|показ*
      звіт*|кошторис*|рахун*|макет*|договір|протокол*|ескіз*|презентаці*|доступ* ..1 {send_past}
      {send_past} ..3 рахун*|макет*|кошторис*|договір|зразк*|ескіз*|фото*|логотип*|доступ*|комерційн*|каталог*|прайс*|посилан*|матеріал*|кресленн*|котельн*|вивантаж*|дані|звіт*|їх
      обіцяв|обіцяла|обіцяли ..3 {inf}
      макет*|кошторис*|бюджет*|договір|дизайн*|логотип* ..2 погоджен*|затверджен*|схвален*|прийнят*|надіслан*
      не|ще ..2 узгодж*
      {plan} ..2 ще ..2 треба|слід|маємо
      макет*|кошторис*|бюджет*|договір|дизайн* ..2 узгодж*
      протокол* ..4 підтвердив|підтвердила|підтвердили|погодив|погодила|прочитав|прочитала
      після ..1 погодження|затвердження|схвалення
      запрошення ..2 в|у ..1 календар
      {send_past} ..2 запрошення
      угоду|договір|меню|макет*|фасад* ..2 затвердив|затвердила|схвалив|схвалила|погоджено|схвалено|затверджено
      погодження ..1 фасад*|макет*|кошторис*|меню|дизайн*|договор*|проєкт*
    `,
    en: `
      not|n't|yet ..3 sent|approved|agreed|confirmed|circulated|shared|seen
      report|estimate|invoice|quote|contract|minutes|sketches|logins|slides|drawings|samples|brief|offer ..1 ?was|were|has|have ?been {send_past}
      {send_past} ..3 invoice|quote|samples|drawings|photos|link|logo|contract|price|prices|catalogue|layout|proof|estimate|data|files|report
      what|which|points|things ..3 agreed|approved
      agreed ..2 on|last|in ..2 #
      to be ..1 sent|approved|agreed|confirmed
      design|budget|layout|price|quote|contract|colour|logo|proof ..2 approved|agreed|signed|confirmed|sent
      will ..3 sent|approved|agreed
      offer|invoice|fire|guest|seating|floor|lesson|menu|budget|payment|price ..1 plan|list|offer|order|points|sent|page ..4
      hasn't|haven't|not|never ..3 {plan} ..3
      {plan} ..3 not|n't ..2
      if|when|once|until|before ..3 {approve_past}|{send_past} ..3 {plan}
      to be ..2 agreed|approved|submitted
      client ..3 approve|approves ..3 at|in ..1 the meeting
      {plan} ..2 put|run|checked ..2 off|out|into|up
      to do|todo ..8
      get|send|run|take|pass|forward|mail|email|still|needs|need|must|should ..4 past|over|to|with|by|before ..5 nod|approval|okay|ok|comments|sign-off|blessing|consent
      can|could|to|may|might|will|should|must|please ..2 read ..2 {plan}
      get|need|needs|want|awaits|await|fetch|pending|seek|ask ..3 nod|approval|okay|ok|sign-off|blessing|consent|yes
    `,
  },
}

/** Reading, asking, changing, nodding: what a client does with an agenda that reached him. */
export const reacts: Meaning = {
  ru: `
    {approve_past}
    читал*|вычеркнул*|попросил*|дописал*|вписал*|кивнул*|расписал*|одобря*|махнул*|переставил*|просмотрел*|пролистал*|глянул*|изучил*
    {approve_past}|видел*|получил* ..1 это
    не возражает|возражал|возражала|против
    замечани*|правок|возражени* ..2 нет|не|без
    без замечаний|правок|возражений
    в курсе
  `,
  uk: `
    {approve_past}
    читав|читала|читали|викреслив*|викреслил*|попросив*|попросил*|дописав*|дописал*|вписав*|вписал*|кивнув|кивнула|підписав*|підписал*|переставив*|переставил*
    в курсі
    не проти
    глянув|глянула|глянули|поглянув|поглянула|бачив|бачила|читав|читала|проглянув|проглянула|переглянув|переглянула|ознайомився|ознайомилась|ознайомилася|ознайомлен*
    погодився|погодилась|погодилася|погодились|погодилися|пристав|пристала|пристали|згоден|згодна|згодні
    зауваг|зауважень|виправлень|заперечень ..2 не|немає|нема|без
    не заперечує|заперечував|заперечувала|заперечують
  `,
  en: `
    {approve_past}
    got|has|had|saw|received|looked|went|studied|holds ..3 {plan}
    got|had|saw|seen|received|has this|it on|by|yesterday|today
    read|asked|wrote|nodded|cleared|crossed|struck|ticked|okayed|likes|happy|fine|swapped|moved|wanted
  `,
  except: {
    en: `can|could|to|may|might|will|should|must|let|please ..2 read`,
  },
}
