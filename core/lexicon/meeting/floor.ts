import type { Meaning } from '../lexicon.ts'

/** Whose meeting it is to lead, told by what he does there: calls the points, gives the floor, keeps to the plan; or by who gave him that to do. */
export const keepsTheFloor: Meaning = {
  ru: `
    ^ ведущий|ведущая Aa
    {leading} ..3 {meeting}|{talk}|часть|половину|обсуждение|прием
    {meeting}|{talk}|часть|половину|прием ..3 {leading}
    {leading} ..1 наш|наша|наше ..4 Aa
    {leading} ..2 пункт*|вопрос*|повестк* ..6
    первые|последние|пункты|вопросы ..3 {leading}
    провожу|веду|проведу|поведу ..1 я|сам|сама
    проведу|провожу|поведу ..2 {meeting}|{talk}|нас|вас
    он|она|они|я же|сам|сама|и ..2 {leading}
    проведет|поведет|проведу|поведу ..1 нас|вас|всех
    нас|вас|всех ..1 проведет|поведет|проведу|поведу
    вести|провести|проводить|модерировать|направлять|управлять|руководить ..4 поручили|поручено|поручаем|доверили|доверено|доверяем|попросили|просим|взялся|взялась|возьмется|согласился|согласилась|вызвался|вызвалась|будет|буду
    поручили|поручено|поручаем|доверили|доверено|доверяем|попросили|просим|взялся|взялась|возьмется|согласился|согласилась|вызвался|вызвалась|будет|буду ..4 вести|модерировать|управлять|руководить
    поручили|поручено|поручаем|доверили|доверено|попросили|просим|взялся|взялась|возьмется|согласился|согласилась|вызвался|вызвалась ..4 провести|проводить|направлять ..2 {meeting}|{talk}
    ведение|ход|проведение|модерация|роль ..5 себя|поручен*|поручили|доверен*|доверили|возложен*|возьмет|взял|взяла|беру
    беру|берет|возьмет|взял|взяла|поручили|поручено|доверили ..4 ведение|ход|проведение|модерацию|роль ..6
    ведущ* ..3 стороны|нас|команды|исполнителя
    ведущим|ведущей|модератором|председателем|фасилитатором|распорядителем ..4 быть|стать|станет|выступит|выступает|буду|будет|назначаем|назначили|просим|попросили|выбрали|согласился|согласилась|наш|наша
    просим|попросили|назначаем|назначили|выбрали|будет|станет|выступит ..4 ведущим|ведущей|модератором|председателем|фасилитатором
    в ..1 роли|качестве ..1 ведущ*|модератор*|председател*|фасилитатор*|хозя*|распорядител*
    за ..1 старшего|главного|хозяина|хозяйку|старшую|главную ..2 {meeting}|{talk}|нас|столом|наш*
    {meeting} ..2 за ..1 старшего|главного|старшую|главную
    старший|старшая|главный|главная ..1 на|за ..1 {meeting}|столом
    слово ..2 дает|даст|дам|даю|передает|передаст|передам|предоставляет|предоставит|раздает
    дает|даст|дам|даю|передает|передаст|передам|предоставляет|предоставит|раздает ..3 слово
    оглашает|объявляет|огласит|объявит ..3 вопрос*|пункт*|тем*
    вопрос*|пункт*|тем* ..3 оглашает|объявляет|огласит|объявит
    открывает|начинает|откроет|начнет ..6 закрывает|заканчивает|завершает|закроет|закончит|завершит|ведет|проведет
    возвращает|вернет|верну ..4 повестк*|план*|пунктам|порядку|теме|руслу|русло
    повестк*|плану|пунктам|порядку|теме|русло ..1 возвращает|вернет|верну
    следит|проследит|прослежу|слежу|позаботится|присмотрит ..5 уложи*|уклад*|повестк*|порядк*|отвлек*|уходили|ушли|расплыв*|вовремя
    тон|темп|ритм ..2 задает|держит|задаст
    задает|держит|задаст ..1 тон|темп|ритм
    за ..1 ход|ведение|проведение|порядок|регламент|течение ..3 отвечает|отвечаю|ответственн*
    отвечает|отвечаю|ответственн* ..1 за ..1 ход|ведение|проведение|порядок|регламент|встречу|созвон|разговор|беседу|совещание
    дирижер|рулевой|капитан|лоцман|штурман|тамада|распорядитель|распорядительница ..2 {meeting}|{talk}|вечера|дня
    бразды|вожжи|штурвал ..3 руках|рукам
    держит|держу ..3 часы|повестку|план|порядок|строй ..3
    во ..1 главе ..1 стола|{meeting}|{talk}
    ей|ему|мне|нам|кому ..1 вести
    держать|держит|удержит|держу ..2 нас|всех ..2 рамк*|плана|плане|повестки|часа|часе|минут*
    подводит|подведет|подводя ..1 черту|итог под|каждого|каждым|каждому|каждый
    следит|проследит|заботится ..6 высказа*|слово|выслуша*
    ведем|поведем|проведем ..1 вдвоем|мы|я
    и|он|она|в ведущий|ведущая
    кормчим|рулевым|капитаном|штурманом|дирижером|старшим|главным ..2 назначен*|будет|у
    кормчим|рулевым|капитаном|штурманом|дирижером|старшим|главным ..2 Aa
    правит ..1 бал
    начинает|стартует|открывает|запускает|начинаю|открываю|начну|открою ..6 завершает|заканчивает|закрывает|закрываю|завершаю|закончу|закрою|подводит|подведет
    проходит|пройдет|идем|пойдем ..2 под ..1 руководством|началом|управлением
    по знаку|команде|сигналу Aa
    порядок|регламент|тайминг|ведение|ход|модерация|очередь|очередность ..3 на|за|у мне|мной|нас
    порядок|регламент|тайминг|ведение|ход|модерация|очередь|очередность ..3 на|за|у Aa
    всех|каждого|участников|гостей ..3 вызывает|опрашивает|спрашивает|приглашает|вызовет|опросит
    вызывает|опрашивает|спрашивает|приглашает|слушает ..4 очереди|кругу|очередности
    задает|задавать|ставит|задаст|ставить ..1 вопросы ..6 наш|наша
    задает|задавать|ставит|задаст|ставить ..1 вопросы ..6 Aa
    подводит|подводить|подытоживает|резюмирует|обобщает|подытожит ..3 каждый|каждого|каждому|каждым|каждое
  `,
  uk: `
    ^ ведучий|ведуча Aa
    {leading} ..3 {meeting}|{talk}|частину|половину|обговорення|прийом
    {meeting}|{talk}|частину|половину|прийом ..3 {leading}
    {leading} ..1 наш|наша|наше ..4 Aa
    {leading} ..2 пункт*|питання ..6
    перші|останні|пункти|питання ..3 {leading}
    проводжу|веду|проведу|поведу|вестиму ..1 я|сам|сама
    проведу|проводжу|поведу|вестиму|проводитиму ..2 {meeting}|{talk}|нас|вас
    він|вона|вони|я же|ж|сам|сама|й|і ..2 {leading}
    проведе|поведе|проведу|поведу ..1 нас|вас|усіх|всіх
    нас|вас|усіх|всіх ..1 проведе|поведе|проведу|поведу
    вести|провести|проводити|модерувати|скеровувати|керувати ..4 доручили|доручено|доручаємо|довірили|довірено|довіряємо|попросили|просимо|узявся|узялася|взявся|взялася|візьметься|погодився|погодилася|погодилась|зголосився|зголосилася|зголосилась|буде|буду
    доручили|доручено|доручаємо|довірили|довірено|довіряємо|попросили|просимо|узявся|узялася|взявся|взялася|візьметься|погодився|погодилася|погодилась|зголосився|зголосилася|зголосилась|буде|буду ..4 вести|модерувати|керувати
    доручили|доручено|доручаємо|довірили|довірено|попросили|просимо|узявся|узялася|взявся|взялася|візьметься|погодився|погодилася|зголосився|зголосилася ..4 провести|проводити|скеровувати ..2 {meeting}|{talk}
    ведення|хід|перебіг|проведення|модерація|модерування|роль ..5 себе|доручен*|доручили|довірен*|довірили|покладено|візьме|узяв|узяла|взяв|взяла|беру
    беру|бере|візьме|узяв|узяла|взяв|взяла|доручили|доручено|довірили ..4 ведення|хід|перебіг|проведення|модерацію|модерування|роль ..6
    ведуч* ..3 боку|сторони|нас|команди|виконавця
    ведучим|ведучою|модератором|модераторкою|головою|фасилітатором|фасилітаторкою|розпорядником|розпорядницею ..4 бути|стати|стане|виступить|виступає|буду|буде|призначаємо|призначили|просимо|попросили|обрали|погодився|погодилася|наш|наша
    просимо|попросили|призначаємо|призначили|обрали|буде|стане|виступить ..4 ведучим|ведучою|модератором|модераторкою|фасилітатором|фасилітаторкою
    у|в ..1 ролі|якості ..1 ведуч*|модератор*|голови|фасилітатор*|господ*|розпорядни*
    за ..1 старшого|головного|господаря|господиню|старшу|головну ..2 {meeting}|{talk}|нас|столом|наш*
    {meeting} ..2 за ..1 старшого|головного|старшу|головну
    старший|старша|головний|головна ..1 на|за ..1 {meeting}|столом
    слово ..2 дає|дасть|дам|даю|даватиме|передає|передасть|передам|надає|надасть|роздає|передаватиме|надаватиме
    дає|дасть|дам|даю|даватиме|передає|передасть|передам|надає|надасть|роздає|передаватиме|надаватиме ..3 слово
    оголошує|оголосить ..3 питання|пункт*|тем*
    питання|пункт*|тем* ..3 оголошує|оголосить
    відкриває|починає|відкриє|почне|розпочинає|розпочне ..6 закриває|закінчує|завершує|закриє|закінчить|завершить|веде|проведе
    повертає|поверне|поверну|повертатиме ..4 порядк*|план*|пунктів|теми|русло|річище
    до|у|в ..1 порядку|плану|пунктів|теми|русло ..2 повертає|поверне|поверну
    стежить|простежить|простежу|стежу|подбає|пильнує|пильнуватиме|стежитиме ..5 вклад*|вклас*|порядк*|відвол*|відхил*|розпливал*|вчасно|план*
    порядку|регламенту|плану|черги ..2 триматиметься|дотримується|пильнує|пильнуватиме|дотримуватиметься|доглядає|доглядатиме|дотримає
    триматиметься|дотримується|пильнує|доглядає|доглядатиме ..2 порядку|регламенту|плану|черги
    тон|темп|ритм ..2 задає|тримає|задасть|задаватиме
    задає|тримає|задасть|задаватиме ..1 тон|темп|ритм
    за ..1 хід|перебіг|ведення|проведення|порядок|регламент|плин ..3 відповідає|відповідаю|відповідатиме|відповідальн*
    відповідає|відповідаю|відповідальн*|відповідатиме ..1 за ..1 хід|перебіг|ведення|проведення|порядок|регламент|зустріч|розмову|бесіду|нараду|дзвінок
    диригент|диригентка|стерновий|стернова|капітан|капітанка|лоцман|тамада|розпорядник|розпорядниця|керманич ..2 {meeting}|{talk}|вечора|дня
    диригує|заправляє|орудує|порядкує|верховодить ..6 {meeting}|{talk}|столом
    віжки|кермо|стерно ..3 руках|рук
    тримає|тримаю ..3 годинник|план|порядок|лад ..3
    тримаємося|тримаємось|слухаємося|слухаємось Aa
    на|у|в чолі|голові ..1 столу|стола|{meeting}|{talk}
    їй|йому|мені|нам|кому ..1 вести
    тримати|тримає|триматиме|утримає|тримаю ..2 нас|усіх|всіх ..2 межах|рамк*|плану|плані|годин*|хвилин*
    підбиває|підіб'є|підбиваючи|підсумовує|підсумує ..1 ?риску|підсумок|підсумки під|кожного|кожним|кожному|кожне|кожен
    дбає|стежить|простежить|подбає ..6 висловит*|слово|вислуха*
    ведемо|поведемо|вестимемо|проведемо ..1 удвох|вдвох|ми|я
    й|і|він|вона|в ведучий|ведуча
    керманичем|стерновим|капітаном|диригентом|старшим|головним|старшою|головною ..2 призначен*|буде|у|в
    керманичем|стерновим|капітаном|диригентом|старшим|головним|старшою|головною ..2 Aa
    починає|стартує|відкриває|запускає|починаю|відкриваю|почну|відкрию ..6 завершує|закінчує|закриває|закриваю|завершую|закінчу|закрию|підбиває|підіб'є
    проходить|пройде|йдемо|підемо ..2 під ..1 орудою|керівництвом|проводом
    за знаком|командою|сигналом Aa
    порядок|регламент|таймінг|ведення|хід|перебіг|модерація|черга|черговість ..3 на|за|у|в мені|мною|нас
    порядок|регламент|таймінг|ведення|хід|перебіг|модерація|черга|черговість ..3 на|за|у|в Aa
    усіх|всіх|кожного|учасників|гостей ..3 викликає|опитує|питає|запрошує|викличе|опитає
    викликає|опитує|питає|запрошує|слухає ..4 черзі|колу|черговістю
    ставить|ставити|поставить|задає ..1 запитання|питання ..6 наш|наша
    ставить|ставити|поставить|задає ..1 запитання|питання ..6 Aa
    підбиває|підбивати|підсумовує|підсумовувати|узагальнює|підсумує ..3 кожен|кожного|кожному|кожним|кожне
  `,
  en: `
    driving|driver's seat
    leads|leading from start|beginning|first
    lead|leads|leading|run|runs|running|chair|chairs|conduct|steer|steers|guide|guides|direct|directs|drive|drives|moderate|moderates|preside|presides|manage|manages ..4 meeting|call|session|discussion|talk|conversation|proceedings|half
    lead|leads|leading|run|chair|chairs|conduct|conducts|steer|steers|host|hosts|moderate|moderates ..2 hour|visit|tasting|workshop|lesson|day|tour
    leads|leading|chairs|chairing|moderates ..3 points|items|half
    on ..2 side ..3 leads|chairs|runs|hosts
    for ..3 leads|chairs|hosts $
    meeting|call|session|discussion|talk|hour|conversation ..3 run|led|chaired|moderated|hosted|conducted|steered|guided|taken by
    take|takes|taking|taken|walk|walks|walking|walked|guide|guides|guiding|guided|bring|brings|bringing|lead|leads|leading|led|see|sees|seeing|steer|steers|steering ..2 us|everyone|everybody|you|all|group|both|them|people ..1 through ..3 points|items|agenda|list|questions|hour|meeting|session|everything|rest|all|programme|program|order|day|it|topics|plan|evening|morning|afternoon|call
    taken|led|walked|guided|brought ..1 through ..6 by
    points|items|agenda|list|questions|hour|meeting|session|programme ..2 with ..2 at ..1 helm|wheel
    gives|give|giving|hands|handing|passes|passing|grants|offers ..4 floor
    hands|passes|hand|pass ..2 round ..1 the ..1 floor|word
    floor ..3 given|handed|passed|opened ..2 by
    calls|call|calling ..1 each|every|the|on ..1 speaker|speakers|item|point|question
    calls|announces|introduces|reads ..1 out ..1 each|every|the|all ..2 points|questions|items|point|question|item|topic|topics
    questions|points|items|topics ..3 announced|called|introduced|read ..4 by
    opens|open ..4 closes|close|conduct|conducts|chair|chairs|winds|wraps|leads|runs
    sets|set|setting ..1 the ..1 pace|tone
    keeps|keep|keeping ..2 us|everyone|everybody|it|things|all|both|talk|meeting|you ..4 track|time|order|clock|moving|point|schedule|agenda|plan|course
    gavel
    take|takes|taking|took|has|have|holds|with ..2 chair|helm|reins|gavel|floor
    reins|helm|wheel|gavel ..3 hands|with|to|belong|belongs
    in|has|have|takes ..1 charge ..3 meeting|day|hour|proceedings|agenda|order|us|talk|call|session
    your|our|the host|hostess|chair|emcee ..2 hour|day|evening|meeting|session|call|is|will
    mc|emcee|chairperson|chairlady|compere|ringmaster|helmsman
    master|mistress of ceremonies
    asked|given|agreed|volunteered|offered|chosen|picked|appointed|elected|named|entrusted|invited|trusted ..5 lead|leading|run|running|chair|chairing|moderate|moderating|conduct|conducting|steer|steering|host|hosting|facilitate|preside|guide
    responsible|in ..1 charge for|of ..1 running|leading|chairing|conducting|moderating|steering
    running|agenda|speaking ..1 order ..3 care|hands|with|by
    it|list|agenda|order|meeting|hour ..2 in ..1 the hands|care of
    sees|makes|ensures|see ..2 it|sure|that ..5 get|finish|keep|stay|stick ..3 through|time|agenda|track|hour|point
    is|are driving|hosting|presiding|leading|chairing|moderating|steering|facilitating
    acts|act|acting|serves|serve|serving as ..2 chair|host|moderator|facilitator|leader|chairman|chairwoman|chairperson|mc
    at|in|on the|their|his|her ..1 head|top of ..1 the table
    steers|guides|pilots|shepherds|herds ..2 us|everyone|everybody|you|talk|conversation|discussion
    lead|chair|host|moderator on our|their|this ..1 side|end|part
    holds|hold|keeps|keep ..1 us|everyone|everybody|all ..1 to|within|on|inside ..2 hour|list|plan|agenda|clock|point|time|minutes|topic|track|order
    draws|draw ..1 the|a line under
    gets|get ..1 a word|say|turn|hearing in|each|too
    everyone|everybody|all|each|both ..2 gets|get|has|have ..2 word|say|turn|hearing|heard
    starts|start|opens ..4 ends|end|closes
    moderators|facilitators|leaders|co-hosts|co-chairs
    tiller|rudder|baton|conductor's
    directs|direct ..1 traffic
    at ..1 the head of ..1 the table
    when|as Aa ..4 says|signals|nods|rings
    does|do|doing the leading|chairing|running|steering|moderating
    hosted|led|chaired|moderated|run|steered|guided|conducted|facilitated ..3 by our|one|me
    hosted|led|chaired|moderated|run|steered|guided|conducted|facilitated ..3 by Aa
    timing|order|chair|floor|lead|agenda|running ..3 is|are|lies|rests|stays ..1 with|on our|me
    timing|order|chair|floor|lead|agenda|running ..3 is|are|lies|rests|stays ..1 with|on Aa
    calls|calling on each|everyone|everybody|us|people|speakers|all
    calls|asks|invites|hears|takes ..4 in turn
    put|puts|ask|asks the questions
    sum|sums|summing|summarises|summarizes|summarise|wraps up ..2 each|every
    summarises|summarizes|summarise ..1 each|every
    falls|fell|up ..1 to ..2 to lead|run|chair|moderate|conduct
    direct|directs ..2 discussion|talk|debate
  `,
  except: {
    ru: `
      {not_led} {leading}
      {leading} ..1 {not_led}
      ведущ* ..1 специалист*|инженер*|дизайнер*|разработчик*|менеджер*|аналитик*|архитектор*|юрист*|бухгалтер*|программист*|редактор*|конструктор*|технолог*|маркетолог*|агроном*|врач*|партнер*|мастер*|консультант*
      кто|нужен|нужна|некому|надо ..2 {leading}
    `,
    uk: `
      {not_led} {leading}
      {leading} ..1 {not_led}
      ведуч* ..1 спеціаліст*|фахівець|інженер*|дизайнер*|розробник*|менеджер*|аналітик*|архітектор*|юрист*|бухгалтер*|програміст*|редактор*|конструктор*|технолог*|маркетолог*|агроном*|лікар*|партнер*|майстер|консультант*
      хто|потрібен|потрібна|нікому|треба ..2 {leading}
    `,
    en: `
      opens|open|closes|starts|start|ends|end at|on|from|until|by|in|with|#
      shop|office|gate|gates|yard|door|doors|window|windows|valve|lid|museum|café|cafe|restaurant ..3 opens|open|closes|close
      run|runs|running ..2 tests|test|trial|errands|late|short|out|low
      guide|direct|drive ..1 to ..1 the
      run|runs|lead|leads|manages|manage|directs|direct ..1 shop|company|business|firm|studio|farm|agency|practice|department|team|project|kitchen|school
      drive|drives|driving ..2 to|from|home|hours|minutes|miles|down|up|over
    `,
  },
}
