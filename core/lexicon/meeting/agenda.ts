import type { Meaning } from '../lexicon.ts'

/** What lines of agendas do. Sources: S0 rules 1–6, S2, S4 2.5. */

/** What stands at the end of the meeting. */
export const aim: Meaning = {
  ru: `
    {meeting} ..4 чтобы
    встречаемся|собираемся|созваниваемся|едем|видимся|встретимся|увидимся|приедем|приезжаем|садимся|звоним ..6 чтобы|ради
    хотим|хочу|хочется|хотелось|важно|нужно|надо ..1 чтобы
    хотим|хочу|хочется|хотелось|надо|нужно|важно|должны|рассчитываем|планируем|предстоит|намерены|готовы ..3 уйти|выйти|получить|решить|согласовать|выбрать|утвердить|определить*|договориться|понять|зафиксировать|закрыть|снять|принять|добиться|прийти|вынести|унести|сверить|подписать|разобраться|остановиться|сойтись|выяснить|назвать|поделить
    на выходе
    по ..1 итогам|результатам|окончании ..4 должн*|нужн*|имеем|будет|получим|есть|знаем|понимаем|хотим
    к ..1 концу ..4 должн*|нужн*|имеем|будет|получим|есть|знаем|понимаем|хотим|на
    в ..1 конце ..3 встречи|созвона|разговора ..5 должн*|есть|имеем|знаем|будет
    должно|должны|должен|должна ..3 получиться|стать|остаться|быть|появиться|родиться
    хотим|хочу|планируем ..3 уехать|вернуться|разойтись|расстаться
    уходим|выходим|расходимся|разойдемся|уйдем|выйдем|уезжаем|возвращаемся ..2 с|когда|имея
    нужн* ..2 решение|ответ|согласие|выбор|подпись|одно|хотя|да
    ради ..1 одного|чего|которого|решения
    цель|задача ..6 {inf}
    ждем ..3 решени*|ответ*|выбор*
    ^ чтобы ..4 {inf}
    успех|удача ..2 если|это
    встреча|созвон|звонок|разговор ..2 удал*|нуж*|задуман* ..2 если|чтобы|для|ради
    ^ когда|как|едва|прежде|до|после|перед|к ..3 разойд*|положим|повес*|встанем|уйдем|выйдем|попрощ*|закончим|разъед*|допьем|расста*|закроем ..8
    домой|оттуда везем|увозим|привезем|увезем|унесем ..6
    ^ если ..3 сложится|получится|удастся|пойдет|выйдет ..8
    ^ к # ..6 есть|знаем|готов*|выбран*|решен*|должн*|имеем|лежит|понятно|ясно|известно|договор*
    ^ к ..1 обеду|полудню|вечеру|ночи ..6
    ^ к ..1 часу|часам|трем|двум|четырем|пяти|шести|семи|десяти|одиннадцати|двенадцати ..8
    вернуться|уехать|уйти|выйти|разойтись|разъехаться|расстаться ..2 с|со|зная|имея|когда
    ^ определить*|согласовать|выбрать|утвердить|принять|договориться|решить|закрыть|получить|зафиксировать|снять|подписать
    цель|задача|задачи|смысл ..3 одна|одно|один|прост*|такая|такой|ясна|ясная|понятна*|единственн*|прежн*|следующ* ,
    одна|единственная|главная|основная|наша|общая цель|задача
    показываем|покажем|демонстрируем|представляем|представим|разбираем|разберем|обсуждаем|обсудим|говорим|поговорим|смотрим|посмотрим|проходим|пройдем ..8 чтобы
    показываем|покажем|представляем|представим|разбираем|разберем|обсуждаем|обсудим ..6 , чтобы
    рассчитыва*|надеемся|надеюсь|планирую|планируем|ждем|хочу|прошу ..2 что|чтобы ..8 выбер*|реш*|соглас*|утверд*|определ*|подпиш*|примет*|примут|назов*|назовет*|подтверд*|договор*|закро*|сойд*
    договариваемся|договоримся о|об|про|на ..6
    выбираем|выберем одного|одну|один|из|его|ее|между|поставщик*|подрядчик*|вариант*|материал*|цвет*
    обязательно|надо|нужно|должны|следует|пора ..2 определиться|сойтись|решиться|закрыть|расставить|назвать|согласовать|утвердить
    к|в ..1 концу|полдень|полудню|часу|вечеру ..3 должно|должен|должна|станет|будет ..3 ясно|понятно|известно|готово|решено|выбран*|подписан*
    должно ..2 стать|быть ..2 ясно|понятно|известно|решено|согласовано|выбрано|подписано
    не ..3 должно|должен|должны ..3 остаться|оставаться ..3 вопрос*|разногласи*|сомнени*
    ^ что ..1 решаем|выбираем|согласуем|утверждаем ..6
  `,
  uk: `
    {meeting} ..4 щоб|аби
    зустрічаємось|зустрічаємося|збираємось|збираємося|їдемо|бачимось|бачимося|зустрінемось|зустрінемося|приїдемо|сідаємо|телефонуємо|зідзвонюємось|зідзвонюємося|сходимося|сходимось ..6 щоб|заради|аби
    хочемо|хочу|хочеться|хотілось|хотілося|важливо|треба|потрібно ..1 щоб|аби
    кладемо|покладемо|встаємо|йдемо|розходимось|розходимося ..4 коли
    хочемо|хочу|хочеться|хотілось|хотілося|треба|потрібно|важливо|маємо|повинні|розраховуємо|плануємо|належить|мусимо ..3 піти|вийти|отримати|вирішити|погодити|обрати|вибрати|затвердити|визначити*|домовитися|домовитись|зрозуміти|зафіксувати|закрити|зняти|ухвалити|прийняти|добитися|дійти|винести|звірити|підписати|розібратися|розібратись|зупинитися|з'ясувати|назвати|поділити|узгодити
    на виході
    за ..1 підсумками|результатами ..4 має|потріб*|маємо|буде|отримаємо|є|знаємо|розуміємо|хочемо
    до|під|на ..1 кінця|кінець ..4 має|потріб*|маємо|буде|отримаємо|є|знаємо|розуміємо|хочемо
    наприкінці ..4 має|є|маємо|знаємо|буде
    має|мають|повинно|повинен|повинна ..3 вийти|стати|лишитися|лишитись|залишитися|бути|з'явитися|народитися
    хочемо|хочу|плануємо ..3 поїхати|повернутися|розійтися|розійтись
    йдемо|ідемо|виходимо|розходимось|розходимося|розійдемось|розійдемося|підемо|вийдемо|повертаємось|повертаємося ..2 з|із|коли|маючи
    потріб*|треба ..2 рішення|відповідь|згода|згоду|вибір|підпис|одне|хоча|так
    заради ..1 одного|чого|якого|рішення
    мета|ціль|завдання ..6 {inf}
    чекаємо ..3 рішення|відповід*|вибор*
    ^ щоб|аби ..4 {inf}
    ^ визначити*|погодити|обрати|вибрати|затвердити|ухвалити|домовитися|домовитись|вирішити|закрити|отримати|зафіксувати|зняти|підписати|узгодити
    ^ вийти|піти|розійтися|розійтись|виїхати|повернутися ..1 з|із|зі
    хочемо|хочу|маємо|мусимо|плануємо|треба|потрібно ..2 зійтися|зійтись|дійти|дістатися|прийти
    до|під|наприкінці ..3 треба|маємо|мусимо|хочемо ..1 мати|знати|вирішити
    після зустрічі|розмови|дзвінка|наради ..3 є|маємо|матимемо|буде
    *ємося|*ємось|*ємо ..5 й|і|та розходимось|розходимося|розійдемось
    зустріч*|розмов*|дзвінок|нараду ..3 вдал* ..3 якщо|коли
    мета|ціль ..2 *ення|*ання|*іття
    навіщо|для ..2 збираємо*|зустрічаємо*|сходимо*|зідзвонюємо*|говоримо|їдемо
    збираємось|збираємося|зустрічаємось|зустрічаємося|сходимось|сходимося|зідзвонюємось|зідзвонюємося ..1 {inf}
    збираємось|збираємося|зустрічаємось|зустрічаємося|сходимось|сходимося|зідзвонюємось|зідзвонюємося ..2 задля|заради|для
    {meeting} ..2 скликано|проводимо|потрібна|потрібен|призначена|задумана|призначено ..2 з|заради|щоб|аби|для|задля
    з ..1 метою ..2 *ння|*ття|{inf}
    результат|підсумок|підсумком|результатом|фініш|вихід|вислід|успіх|успіхом|продукт ..2 стане|буде|вважаємо|якщо|має|очікуємо
    бажаний|очікуваний|потрібний ..1 результат|вислід|підсумок|вихід
    чого|що ..1 досягаємо|хочемо|прагнемо|треба|маємо ..1 досягти|отримати|вирішити|досягаємо
    розмова|зустріч|дзвінок|нарада ..1 вдасться|вдалася|недаремна ..1 якщо|коли
    за|на ..1 # ..1 хвилин|годину|години ..1 {inf}
    наприкінці|на|після ..3 слід|треба|маємо|повинні|мусимо|хочемо ..2 знати|мати|бачити|розуміти|тримати
    розійтися|розійтись|роз'їхатися|вийти|поїхати|розходимося|розходимось|виходимо ..4 знаючи|маючи|з|із|коли
    домогтися|добитися|дійти|досягти ..2 згоди|рішення|від|того|спільного
    хочеться|хочемо|хочу|хотіли|плануємо|треба|маємо|мусимо|належить|варто|важливо ..3 завершити|закінчити|звузити|скоротити|звести|довести|закріпити|визначитися|визначитись|вирішити|вибрати|відібрати|дійти|отримати|погодити|перевірити|знайти
    ^ коли|щойно|як|перш|перед|після|до|під ..3 розійд*|покладемо|встанемо|вийдемо|попрощ*|скінчимо|закінчимо|роз'їд*|доп'ємо|розста*|закриємо ..8
    додому|звідти веземо|привеземо|повеземо|понесемо ..6
    ^ якщо|як ..3 складеться|вдасться|вийде|піде ..8
    ^ до # ..6 є|знаємо|готов*|обран*|вирішен*|має|маємо|лежить|зрозуміло|відомо|домовл*
    ^ до|під ..1 обіду|полудня|вечора|обід|вечір ..6
    ^ до|на|під ..1 години|годину|першої|другої|третьої|четвертої|п'ятої|шостої|сьомої|дев'ятої|десятої|одинадцятої|дванадцятої ..8
    мета|ціль|завдання|сенс ..3 одне|одна|один|прост*|таке|така|такий|зрозуміл*|єдин*|ясн*|наступн* ,
    одне|єдине|головне|основне|наше|спільне|одна|єдина|головна|основна|наша|спільна завдання|мета|ціль
    показуємо|покажемо|демонструємо|представляємо|представимо|розбираємо|розберемо|обговорюємо|обговоримо|говоримо|поговоримо|дивимося|дивимось|подивимося|проходимо|пройдемо ..8 щоб|аби
    показуємо|покажемо|представляємо|представимо|розбираємо|обговорюємо|обговоримо ..6 , щоб|аби
    розрахову*|сподіва*|планую|плануємо|чекаємо|хочу|прошу ..2 що|щоб|аби ..8 обер*|вибер*|виріш*|погод*|затверд*|визнач*|підпиш*|ухвал*|прийм*|назв*|підтверд*|домов*|закри*|зійд*
    домовляємося|домовляємось|домовимося|домовимось про|за|на|щодо ..6
    обираємо|вибираємо|оберемо|виберемо одного|одну|один|із|з|його|її|між|постачальник*|підрядник*|варіант*|матеріал*|колір
    треба|потрібно|маємо|мусимо|слід|час|пора ..2 визначитися|визначитись|зійтися|закрити|розставити|назвати|погодити|затвердити
    до|опівдні|о|об|на|під ..3 має|мусить|повинно ..3 ясно|зрозуміло|відомо|готово|вирішено|обран*|підписан*
    має|мусить|повинно ..2 стати|бути ..2 ясно|зрозуміло|відомо|вирішено|погоджено|обрано|підписано
    не ..3 має|мусить|повинно ..3 лишитися|лишитись|залишитися ..3 питан*|розбіжност*|сумнів*
    ^ що ..1 вирішуємо|обираємо|погоджуємо|затверджуємо ..6
    ^ зрозуміти|з'ясувати|звузити|відібрати|домогтися|добитися|досягти|розв'язати|знайти|порахувати|підготувати|перевірити|запустити|узгодити ..8
  `,
  en: `
    {meeting} ..4 so that|we
    {meeting} is|are ..2 to|for
    meet|meeting|gather|talk|come|here ..4 to|so ..2 decide|agree|settle|choose|pick|get|close|approve|fix|sign|reach|leave|select|finalise|finalize|confirm|clear|align|resolve|define|work|sort
    want|need|aim|hope|like|have|intend|plan|must|should|goal|task ..1 to ..2 leave|decide|agree|settle|choose|pick|get|close|approve|fix|sign|reach|walk|come|select|finalise|finalize|confirm|know|have|end|clear|align|resolve|go
    by|at the end ..6
    we|you|everyone leave|leaves|walk|walks|come|go ..3 with|knowing|once|when|having
    in order to
    should|must ..2 result|come|stand|be ..4 decided|agreed|settled|chosen|clear|signed|fixed
    the ..1 aim|goal|purpose|point|idea|object|objective
    so that ..6
    success ..3
    ^ to ..1 decide|agree|settle|choose|pick|get|close|approve|fix|sign|reach|leave|select|finalise|finalize|confirm|align|resolve|define
    ^ decide|agree|settle|choose|pick|close|approve|sign|select|finalise|finalize|confirm|resolve|define
    done when
    we|to want ..3 out of
    when|once ..2 hang up|leave|part ..4
    before ..2 leave|hang|part
    looking for ..3 decision|yes|answer|approval|sign-off
    need ..3 decision|yes|answer|approval|sign-off|go-ahead
    by|at|before|when|once|after ..3 leave|leaves|rise|finish|stop|close|hang|part|get|break|done|disperse|wrap ..8
    by ..5 we|the|client|both|everyone|you|i ..3 must|want|need|should|will|has|have|is|are|stands|know|knows
    by ..4 is|are|has|have ..1 fixed|agreed|settled|chosen|picked|signed|decided|closed|final|approved|set|clear
    after|afterwards ..3 everyone|everybody|both|we|client|sides|all|each ..3 know|knows|can|have|has
    come|comes|coming|get|gets|take|want out of ..2 it|this|that|meeting|call|there|here|hour|talk ..2
    outcome|result|results ..3 want|wanted|look|looking|need|needed|expected|desired|hope|hoping|after|meeting|call|sought
    desired|expected|intended|wanted|wished|hoped-for ..1 outcome|result|results
    about|towards getting|finding|settling|agreeing|deciding|choosing|fixing|securing|reaching
    has|have ..1 done ..2 job|work ..2 if|when
    ^ ..1 adoption|approval|acceptance|signing|sign-off|consent|settlement|choice|selection of|on|to|for|from ..3
    to be ..1 achieved|reached|decided|settled|agreed
    all we|i ..1 want|need
    make up ..2 mind|minds
    reach|find|obtain|get|secure|win|seek|close ..3 agreement|settlement|compromise|consent|solution|decision|permission|approval|understanding|deal|go-ahead|yes|signature|sign-off|consensus
    we|everyone|everybody|to|let's|and ..1 part|walk|come|leave|end|finish ..1 out|away ..1 with
    get|gather|come|meet|sit together|down ..1 to ..1
    as a result of ..2 meeting|call|talk|session|workshop
    decision ..4 needed|wanted|required|due|expected|made|taken|reached
    need|needs|needed|want|wants ..4 decision|approval|consent|signature|go-ahead|answer|yes
    who ..2 responsible|does|goes|pays|leads ..4
    settle|settles|settled|agree|agrees|fix|fixes|freeze|freezes|lock|locks|nail|nails|pin|pins|tie|clinch|thrash|iron|hammer ..1 down|up|out|the|on|off|a
    a ..1 locked|firm|signed|agreed|final|approved|fixed|ranked ..2 order|list|budget|plan|version|scope|date|design|price|contract|line-up
    ^ ?to set|put|define|work|make|find|reach|get|leave|end|obtain|come|understand|align|fix|adopt|accept|distribute|appoint|share|finish|nail|lock|solve|draw|draft|produce|assign|allocate|prioritise|prioritize|rank|shortlist|narrow ..1 the|a|an|out|up|together|clear|sure|to|with|on|from|one|it|our|all|date|down|of
    we|i must|want|need|have|should|will|'ll|shall solve|find|choose|decide|agree|fix|leave|get|settle|set|pick
    we decide|choose|settle|agree|pick|fix|sign|approve ..1 who|what|which|how|where|when|the|on|a
    picks|chooses|decides|signs|approves|selects|settles|releases ..3 which|the|one|on|a|what|how|two|three|whether|off
    this|the meeting|call|session|hour|talk|visit ..4 decision|decide|agree|settle|choose
    walk|leave|go ..1 away|out|home ..2 knowing|with
    ^ when|once|before|after|until|till ..3 drive|drives|head|heads|pack|packs|stand|stands|walk|walks|fly|wave|disperse|shake|say|hang|get|go ..8
    ^ by ..2 o'clock|noon|lunch|lunchtime|dinner|then|midday|evening ..8 has|have|is|are|know|knows|should|must|want|can|will
    ^ if ..1 all|everything|it|things|this ..1 goes|go|works|work ..8
    ^ by # ..8 has|have|is|are|know|knows|should|must|want|can|will
    we're|we're are ..1 done|through when|once|if
    so|such that ..2 can|is|are|knows|know|starts|start|fixed|settled
    the|our|one|only|single|sole|main|whole ..1 task|job|mission ..4 is
    the|our|one|only|single|sole|main|whole ..1 task|job|mission ..4 ,
    one|single|only|sole|main goal|aim|purpose|point|objective
    count|counting|hope|hoping|plan|planning|expect|expecting|trust ..2 you|that|to|on ..5 pick|choose|decide|settle|sign|approve|agree|fix|confirm|name|say|picks|chooses|decides|settles|signs|approves|fixes|confirms
    has|have|must|needs|need ..1 be ..1 true|clear|settled|agreed|decided|chosen|closed ..8
    no ..1 question|questions|doubt|doubts|disagreement ..1 left|open|remaining|remain|about|over|on
    we|i am|are to ..1 agree|settle|choose|decide|fix|pick|sign
    hour|meeting|call|session|talk|it will ..2 worth ..1 it if|when
  `,
  except: {
    en: `
      budget ..2 approved ..1 in|on|by ..1 #
      {send_past} ..6 for ..1 approval|comment|comments|sign-off|consent|agreement|confirmation
      approved|agreed|confirmed|signed|okayed ..3 by|with|on ..1 #
      approved|confirmed|okayed|ok'd ..1 by|this|the|it|on
    `,
  },
}

/** The last item: agreements and next steps are summed up. */
export const wrapUp: Meaning = {
  ru: `
    итог* !прошл*
    подытож*|подытаж*
    зачитыва*|перечитыва*|читаем|повторяем ..4 решен*|решили|записан*|договорен*|сошлись|выбран*|пришли
    задачи|поручения|имена|фамилии ..3 числ*|дат*|срок*
    кто ..6 до ..1 какого|каких|когда
    кто ..5 и когда|к|до
    кто ..5 к ..1 какому|которому
    за кем ..3 ход|шаг|дело
    подведение|подводим|подведем|подвести|подбиваем|подобьем ..2 итог*|черту
    резюм*
    кто ..2 что ..4
    что ..2 кто ..3
    за кем
    {we_do}|записать|проговорить|зафиксировать|фиксация|сверить|подтвердить|зафиксируем|закрепить|запись|сверка|повторить ..4 договорен*|решени*|решили|шаг*|итог*|поручени*|срок*|действи*|выбрал*
    следующ*|дальнейш*|ближайш* ..1 шаг*|действи*|встреч*
    договорен* ..3 шаг*|срок*|ответственн*|действи*|итог*
    ответственн* ..4 срок*|шаг*
    шаг* ..4 срок*|дат*|ответственн*|договорен*
    что ..2 решили|выбрали|договорились ..4
    решени* ..3 шаг*|срок*|поручени*|кто|задачи
    раздача|распределение|распределяем|раздаем|назначаем ..2 задач*|поручени*|дел|ответственн*
    поручени* ..3 срок*|дат*|кто
    до ..1 каких чисел|дат|сроков
    закрытие|завершение|закрываем|завершаем ..3 итог*|договорен*|шаг*
    дальше
    план ..1 действий|работ
    домашн* задани*
    каждый|каждая|стороны ..4 говорит|называет|называют|озвучивает|произносит ..5 сделает|берет|берется|обещает|делает|дела|шаг|задачи
    сверяемся|сверяем|сверим|проверяем|убеждаемся|убедимся ..5 одно|одинаково|поняли|услышали
  `,
  uk: `
    підсум* !минул*
    підбива*|підіб'ємо|підведення|підвести ..2 підсум*|риску
    підбиваємо|підіб'ємо ,
    занотов*|нотуємо|фіксуємо|зачитує*|перечиту*|зачита*|оголош* ..3 вирішен*|домовлен*|рішен*|записан*|виріш*
    завдання|доручення|прізвищ* ..3 числ*|дат*|строк*|термін*
    хто ..6 до ..1 якого|котрого|коли
    хто ..5 й|і|та коли|до|на
    хто ..5 на ..1 коли|який|котре
    резюм*
    хто ..1 що ..1 робить|зробить|бере|береться|готує|пише|несе|веде|коли|до|куди|на|й|і|та ..4
    хто , ?і|й|та що
    хто й|і|та що
    кому ..1 що ..4
    хто ..3 береться|відповідає|звітує|виконує
    що ..1 хто ..1 робить|бере|виконує|зробить
    що , ?і|й|та хто
    що й|і|та хто
    за ким
    {we_do}|записати|проговорити|зафіксувати|фіксація|звірити|підтвердити|зафіксуємо|закріпити|запис|звірка|повторити ..4 домовлен*|рішення|вирішили|крок*|підсум*|доручен*|строк*|термін*|дії|обрал*
    наступн*|подальш*|найближч* ..1 крок*|дії|зустріч*
    домовлен* ..3 крок*|строк*|термін*|відповідальн*|дії|підсум*
    відповідальн* ..4 строк*|термін*|крок*
    крок* ..4 строк*|термін*|дат*|відповідальн*|домовлен*
    що ..2 вирішили|обрали|домовились|домовилися ..4
    рішення ..3 крок*|строк*|термін*|доручен*|хто|завдання
    розподіл|розподіляємо|роздаємо|призначаємо ..2 завдан*|доручен*|справ|відповідальн*
    доручен* ..3 строк*|термін*|дат*|хто
    до ..1 яких|якого|котрого чисел|дат|строків|числа
    закриття|завершення|закриваємо|завершуємо ..3 підсум*|домовлен*|крок*
    далі
    план ..1 дій|робіт
    домашн* завдан*
    звіряємося|звіряємось|звіряємо|звіримо|перевіряємо|переконуємося|переконаємося ..5 одне|однаково|зрозуміли|почули|саме
    рішення|виконавці|виконавц*|дати ..3 дати|строки|виконавці|виконавц*|пишемо|проговорюємо
    записуємо|записати|пишемо|занотувати|нотуємо ..3 вирішен*|домовлен*|ухвален*|кому|хто
    проговорюємо|проговорити|повторюємо|повторити|звіряємо|перечитуємо|зачитуємо ..5 зійшлись|зійшлися|вирішили|домовились|домовилися|домовлен*|рішення
    призначаємо|призначити|визначаємо|розписуємо ..3 хто|кого|кому|відповідальн*|виконавц*
    залишаємо|лишаємо|обираємо ..4 призначаємо|хто
    наприкінці|насамкінець|на|завершення|фінал ..2 повторюємо|повторити|перелік|звіряємо|фіксуємо|записуємо
    обіцян* ..2 сторін
    список|перелік|зведення ..2 справ|завдань|доручень|зобов'язань|рішень|дій|робіт|виконавців
    рішення ..2 дня|зустрічі|дата|наступна
    доручень|доручення ..3 кому|кожному|прізвищ*|імен*
    висновки|висновок ..4 розподіл|завдання|дії|кроки|дати|хто
    розподіл ..1 робіт|завдань|ролей|доручень|обов'язків
    кожен ..2 каже|називає|озвучує ..3 бере|береться|робить|зробить
    дорожня карта
    wrap|wrapup up
    next steps
    домовленост* ..4 абзацом|вголос|уголос|під|запис|одним|перевір*|ще|разом
    угоди|домовленості|рішення ..2 порядок|строки|терміни|виконавці|дати|далі
    перелічуємо|перелічити|перераховуємо|проговорюємо|озвучуємо|оголошуємо ..3 прийняте|ухвалене|вирішене|рішення|домовлен*|завдан*|доручен*
    завершення|закриття|фінал|фініш|кінцівка|прикінцеве ..5 завдан*|доручен*|рішен*|дат*|хто|кому|слово|домовлен*|переліком|переліку
    стисло ..3 головне|підсумки|рішення|сказан*
    сухий залишок
    останні ..2 хвилин ..4
    ще|іще раз ..2 рішення*|домовлен*|про|завдан*
    що ..2 винесемо|виносимо|забираємо ..3
    хто|кому|кому , коли
  `,
  en: `
    wrap-up|wrapup|wrap|recap
    wrapping up
    next steps|actions|moves
    who|who's ..2 does|doing|what ..6
    summary|summarise|summarize|summing|sum|summing-up|summation ..5
    whose ..1 is ..1 what|which
    close|closing|conclude|conclusion|conclusions ..4 agreements|actions|decisions|steps|next|agreed|summary
    agreed|agreements|decisions|decided|settled ..5 next|actions|who|steps|owners|dates|deadlines|do|now|summary|today
    confirm|review|recap|restate|record|repeat|read ..4 decisions|agreements|actions|agreed|decided|commitments
    action ..1 items|points|list
    actions ..3 dates|owners|deadlines|agreed|next|due
    owners ..3 dates|deadlines
    what ..3 agreed|decided|settled|happens|next
    who {does} ..3 what|which|when|by
    resolutions|responsibilities|decisions ..2 dates|responsibilities|deadlines|owners
    who ..5 , and when
    who ..4 and by|when ..2
    follow-up ..1 actions|steps
    takeaways
    to-dos|todos
    read|repeat|reading|repeating|read ..1 back|out|aloud
    who ..6 by ..1 when|what
    tasks|names|decisions|decision|actions ..4 dates|record|board|put
    assign|assigning ..2 actions|tasks|owners
    closing|final|last|concluding|finishing ..1 round|check|review|minutes|summary|word|words|lap
    last|final five|ten|# ..1 minutes|min ..3
    once ..1 more|again ..2 over
    go|goes|going|run|running|went|run ..1 once|over|through ..4 decided|agreed|settled|agreements|decisions|promised|to-do|actions|tasks
    putting|put|write|writing|written ..4 outcome|outcomes|results|agreements|decisions|on ..2 page|paper|board|screen|record|down
    repeats|repeat|reads|reading|states|restates|lists|collects|collecting|collect|sums|recaps|says|tells ..4 points|settled|agreed|agreements|decisions|decided|promised|actions|promises|tasks|back
    fixing|pinning|nailing|recording|noting|confirming|collecting|listing|assigning|handing|sharing|distributing|announcing|setting|agreeing|logging|capturing|nail|pin|record|note|list|log|capture|share|hand ..3 follow-ups|agreements|decisions|tasks|actions|assignments|promises|owners|dates|homework|next|to-dos|down|out
    distribution|assignment|division|allocation|handing|handout|overview ..2 of ..1 tasks|actions|work|jobs|responsibilities|out
    tasks|jobs|actions|work ..2 handed|shared|divided|distributed|given|assigned|split ..1 out
    ending|closing|finish|end|finally|finishing ..2 tasks|agreements|actions|list|we|decisions|names
    check-out|checkout|round-off|sign-off ..4
    list of ..1 promises|actions|tasks|agreements|commitments|next|decisions|jobs|to-dos ..6
    to-do ..1 list
    road|way from|ahead ..1 here
    from here ..2
    what|how ..2 happens|follows|comes|next|now|after|then
    what|which ..1 we|you|i|everyone|everybody|each ..1 take|takes|taking|carry|carries ..1 away|home|with|back
    bottom ..1 line
    homework|takeaways|take-aways|conclusions
    pull|pulling|tie|tying|draw|drawing|gather|gathering ..3 threads|ends|line|strings|together
    resolutions|decisions|agreements|results|outcome|outcomes|promises ..2 adopted|taken|record|reached|read|repeated|confirmed|made|both|recap
    result|results|outcome|outcomes|agreements of|from ..2 meeting|call|today|session|talk
    further ..1 actions|action|steps|proceeding|procedure|plan
    what ..1 each|everyone|everybody|who|we ..2 of ..1 us|does|takes|do|take|promised|promise|owe|owes
    each ..3 says|takes|does|tells|names ..4
    work|action ..1 plan
    plan ..1 for ..2 next|coming|following
    who's|who ..1 is ..2 on|doing|in|for|responsible ..2 what|it|that|which
    who ..2 promised|owes|takes|owns|did|sends|brings|writes|starts|goes ..3
    what's|what ..1 is ..1 locked|fixed|agreed|decided|settled|next|open
    same|common understanding
    do we all ..1 understand|agree
    approve ..2 list|actions
    till|until|before ..1 the ..1 next ..1 meeting|time|call
    what did|do|have|has we|i|you|everyone|everybody|each|anyone ..2 agree|agreed|decide|decided|settle|settled|promise|promised|conclude|said|say|take|taken|land
    what|where|who we've|we'll|you've|you'll ..2 agreed|decided|settled|promised|landed|taken|do|doing|take
    when ..3 next ..1 one|time|meeting|call|session|round
    where ..1 we've|we ..1 landed|got|end|ended|stand|leave
    what|who|which ..2 goes|going home ..3
    who ..2 has|holds|carries|leaves|walks|walks|goes ..2 what|which|with
    who ..3 until|till|before|next
    before ..2 go|part|leave|hang|rise|break
    last|final|closing|end ..2 thing|things|round|minutes|item|five|ten
    the ..1 actions
    actions $
    ^ actions
    ^ outcomes|decisions|agreements|commitments|conclusions
    say ..4 back
    so , ..2 who|what
    check ..3 understood|same|agreed|page|list|decisions
    get|getting|put|putting ..5 in|on|into writing|paper
    dates|names|deadlines ..1 and|against|for|beside ..1 names|dates|deadlines|owners|owner|task|tasks|action|actions
    next ..1 meeting|call|session|time|date|visit|round
    shake hands|on
  `,
  except: {
    en: `
      summary|recap|results|minutes|review ..1 of ..1 last|previous|the ..1 month's|year|year's|week's|meeting|session|quarter
      recap ..1 of ..2 meeting
      summary|recap|results|review ..1 of ..2 survey|audit|study|tests|trial|trials|inspection|readings|measurements|campaign
      price|guest|shopping|parts|stock|packing|wish|play|set ..1 list|lists for|of ..4
      what ..1 happens ..3 if|when
      what|how|who ..4 last ..1 time|meeting|week|month
      work plan ..1 for ..1 the
      promised ..2 each|on|last|in
      next ..1 meeting|call|session|visit|round|date ..2 with|of the|at the|room|venue
      the ..1 actions ..2 from|of ..2 #|last|previous|october|november
      actions ..2 from|of|since ..2 #|last|previous|october|november
      agreements|decisions|outcomes|commitments ..2 from|of|since ..2 #|last|previous|october|november
      what ..2 agreed|decided|settled|promised ..3 on|in|at|last|of ..2 #|last|time
    `,
    uk: `
      підсумк* ..1 продаж*|року|кварталу|місяця|сезону|кампанії|тендеру|опитування|тест*
      наступний|наступні|наступних крок|кроки ..1 монтаж*|будівництв*|налаштуван*|встановлен*
    `,
  },
}

/** The meeting is an official one. */
