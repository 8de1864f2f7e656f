import type { Meaning } from '../lexicon.ts'

/**
 * A wish beyond the order that is slipped in: made small, thrown in at the door, wished because the crew is there anyway, or found out late. Nobody
 * calls it an extra, so it is told by how it comes. Sources: S2, S3.
 */
export const slippedIn: Meaning = {
  ru: `
    дополнительно|плюс|вдобавок|впридачу ..5 {wish}
    {wish} ..4 между делом|прочим
    также|тоже|еще {wish} ..6
    ^ еще ..1 хотелось|хотел|хотела|хотели бы ..2
    всплыл*|выяснил*|оказалось|обнаружил* ..3 , что нужен|нужна|нужно|нужны|надо|потребуется|потребуются|понадобится|понадобятся ..1 и|еще
    добавил*|вспомнил*|спохватил*|сказал* ..1 , что нужен|нужна|нужно|нужны|понадобится|понадобятся и|еще
    прощались|расходились|уходили|собирались|вставали|прощалась|уходила|уходил|прощался ..5 добавил*|вспомнил*|{wish}|сказал*
    {wish} ..1 , раз|коль|коли уж
    прозвучал*|поступил*|озвучил*|высказал*|возникл* ..1 просьба|просьбу|пожелание|запрос ..3 еще|и|дополнительно
    о котором|которой|которых ..1 ?раньше|прежде|ранее речи|разговора ..1 не
    и ?еще ?вот одно|одна ..1 {inf}
    и ?еще ?вот одно|одна ..1 просьба|пожелание|дело
    раз|коль|коли|благо|пока ..5 стоит|стоят|здесь|тут|там|месте|объекте|рядом|равно|едет|едете|приедет|приедете ..4 {wish}|предложил*|предлага*|спросил*
    {wish}|спросил*|предложил*|предлага* ..8 , раз|коль|коли|благо ..6 стоит|стоят|здесь|тут|там|месте|объекте|рядом|равно|едет|едете|приедет|приедете
    трубк*|прощани*|прощаясь|дверях|пороге|выходе|уходя|прощанием ..6 {wish}
    {wish} ..6 трубк*|прощани*|прощаясь|дверях|пороге|уходя
    {wish}|рад|рада|рады|надеется|надеются ..8 впридачу|придачу|бонусом|вдогонку|нагрузку
    подкинул*|докинул*|подбросил*|накинул*|ввернул*|вставил* ..3 еще|просьб*|задач*|работ*|идею|пожелани*
    оказалось|выяснилось|выясняется|оказывается ..4 нуж*|требу*|хот*|хоч* ..2 и|еще|также
    оказалось|выяснилось|выясняется|оказывается ..4 еще|также ..2 нуж*|требу*|хот*|хоч*
    теперь ..2 {wish} ..3 и|еще|также
    {wish} и !в|на|к|до
    {wish} ..2 , чтобы ..2 и
    изначально|сначала|первоначально|исходно ..4 не ..1 планир*|закладыва*|предусм*|обсужд*|входил*
    попросил*|просил*|просит|просят|попросит ..1 второй|вторую|второе|вторые|третий|третью|третье ..2
    можно|нельзя|заодно ..4 тем|этим же|самым заходом|махом|разом|выездом
    тем же|самым заходом|махом|выездом ..3
    нельзя|можно|получится ли и !в|на|по|к ..1
    тем|это ..1 временем|время ..2 {wish}
    кроме|помимо ..4 {wish}|рад|рада|рады ..2
    закинул*|подбросил*|забросил* ..1 идею|мысль|удочку ..2
    добавил* ..3 на месте|ходу|лету
    докинул* ..2
    в|во ..2 заказе|договоре|смете|тз|брифе|плане ..1 нет ,
    {wish}|предложил*|спросил* ..6 по-быстрому|быстренько|заскочить|черкнуть|набросать
    {wish}|спросил*|предложил*|предлага* ..8 сверху|сколот*|втисн*|впих*|воткн*|прилеп*
    заметил*|сказал*|добавил*|обронил* , что|что ..1 и ..3 бы|б
    хорошо|неплохо|здорово|славно бы|б ..2 и ..2
    ^ ?ой|ах да , и|еще ..6 добавил*|вспомнил*|спохватил*
    *йте|*ьте|*ите|*йтесь , раз|пока|благо ..6 здесь|тут|там|месте|объекте|рядом|равно
    {wish} ..3 за те же деньги
    нуж* ..2 еще ?и !раз|день|время|неделя
    еще ?и !раз|не|нет нуж*
    понадобил*|потребовал* ..2 еще|и
  `,
  uk: `
    додатково|плюс|на додачу|впридачу ..5 {wish}
    {wish} ..4 між ділом|іншим
    також|теж|ще {wish} ..6
    ^ ще ..1 хотілося|хотілось б|би ..2
    сплив*|виявил*|з'ясувал* ..3 , що потрібен|потрібна|потрібно|потрібні|треба|знадобиться|знадобляться ..1 й|і|та|ще
    додав|додал*|згадав|згадал*|сказав|сказал* ..1 , що потрібен|потрібна|потрібно|потрібні|знадобиться|знадобляться й|і|та|ще
    прощалися|прощались|розходилися|збиралися|виходили|прощалася|прощався ..5 додав|додал*|згадав|згадал*|{wish}|сказав|сказал*
    {wish} ..1 , раз|якщо|коли вже|уже
    пролунал*|надійшл*|прозвучал*|висловив|висловил*|виникл* ..1 прохання|побажання|запит ..3 ще|й|і|та|додатково
    про який|яку|яке|які ..1 ?раніше|доти мова|мови|розмови ..1 не
    і|й|та ?ще одне ..1 {inf}
    і|й|та ?ще одне ..1 прохання|побажання
    раз|якщо|поки|оскільки ..5 стоїть|стоять|тут|там|місці|об'єкті|поруч|одно|їде|їдете|приїде|приїдете ..4 {wish}|запропон*|пропон*|спита*|запита*
    {wish}|спита*|запита*|запропон*|пропон* ..8 , раз|благо|якщо|коли ..6 стоїть|стоять|тут|там|місці|об'єкті|поруч|одно|їде|їдете|приїде|приїдете
    слухавк*|прощання|прощаючись|дверях|порозі|виході|виходячи|йдучи ..6 {wish}
    {wish} ..6 слухавк*|прощання|прощаючись|дверях|порозі|виходячи
    {wish}|рад*|радий|надіється|сподівається|сподіваються ..8 додачу|придачу|бонусом|навздогін
    підкинув|підкинул*|докинув|докинул*|підкида*|докида*|ввернув|ввернул*|вставив|вставил* ..3 ще|прохання|задач*|завдан*|робот*|ідею|побажан*
    виявил*|з'ясувал*|виявляється ..4 потріб*|треба|хоч*|хоті* ..2 ще|й|і|також
    виявил*|з'ясувал*|виявляється ..4 ще|також ..2 потріб*|треба|хоч*|хоті*
    тепер ..2 {wish} ..3 і|й|ще|також
    {wish} й|і|та !в|у|на|до
    {wish} ..2 , щоб ..2 і|й
    спочатку|спершу|початково ..4 не ..1 планув*|закладал*|передбач*|обговор*|входил*
    попросив|попросил*|просив|просил*|просить|просять|попросить ..1 другий|другу|друге|другі|третій|третю|третє ..2
    тим|цим же|самим заходом|махом|разом|виїздом ..3
    не ?можна|можна|вийде й|і !в|у|на|по|до ..1
    тим часом ..2 {wish}
    крім|окрім ..4 {wish}|рад*|радий ..2
    закинув|закинул*|підкинув|підкинул* ..1 ідею|думку|вудку ..2
    додав|додал* ..3 на місці|ходу|льоту
    докинув|докинул* ..2
    у|в ..2 замовленні|договорі|кошторисі|тз|брифі|плані ..1 немає|нема ,
    {wish}|запропон*|спита*|запита* ..6 по-швидкому|швиденько|заскочити|черкнути|накидати
    {wish}|спита*|запита*|запропон*|пропон* ..8 зверху|втисн*|впхн*|приліп*|зіб'ємо|зіб'єте
    зауважив|зауважил*|сказав|сказал*|додав|додал* , що|аби й|і ..3 б|би
    добре|непогано|чудово|гарно б|би ..2 й|і ..2
    ^ ?ой|ах так|да , і|й|ще ..6 додав|додал*|згадав|згадал*|схаменув*|схаменул*
    *йте|*іть|*їть|*айтеся , раз|поки|якщо ..6 тут|там|місці|об'єкті|поруч|одно
    {wish} ..3 за ті ж|самі гроші
    потріб* ..2 ще ?й|і !раз|день|час|тиждень
    ще ?й|і !раз|не|немає потріб*
    знадобил*|знадобив* ..2 ще|й|і
  `,
  en: `
    {wish} that ..8 too|well|also
    mentioned|said|added ..1 that|he|she|they ..3 need|needs|want|wants|like|love ..6 too|well|also
    additionally|plus ..4 {wish}|wants|wanted|needs
    in addition ..4 {wish}|wants|wanted|needs
    {wish}|wants|wanted ..4 in passing
    it turns|turned out|emerged|transpired|appears ..4 needs|need|wants|want ..5 too|also|well
    as|when|while we|they|he|she ..1 leaving|parting|left|parted|packing|getting|saying ..5 {wish}|added|mentioned|remembered
    a|one|another request|wish came|cropped|was ..2 for|to ..6 too|also|well
    not|never ..2 mentioned|discussed|talked ..1 before|earlier|previously
    {wish}|wants|wanted ..1 us ..1 to ..6 too|also|well
    {wish}|wants|wanted ..1 us ..2 also ..6
    while|since|seeing|now|given ..5 here|there|up|out|in|open|around|by|site|anyway , ..3 could|wants|want|would|asked|asks
    {wish}|want|wants|wanted|like|love|could|can ..8 seeing|since|given ..6 here|there|up|out|open|around|site|anyway
    before|while|as|just ..3 hung|rang|hanging|ringing|parted|leaving|left|door ..5 {wish} for a|an|another|some|two|three|more
    before|while|as|just ..3 hung|rang|hanging|ringing|parted|leaving|left|door ..5 {wish} if|whether we|you ..1 could
    before|while|as|just ..3 hung|rang|hanging|ringing|parted|leaving|left|door ..5 wanted|brought|remembered|slipped|added ..6
    want|wants|wanted|like|love|hopes|hoped|{wish} ..8 as ..1 a bonus|extra
    want|wants|wanted|like|love|hopes|hoped|{wish} ..8 for good measure
    want|wants|wanted|like|love|hopes|hoped|{wish} ..8 into the bargain
    slip|slipped|slips|sneak|sneaked|snuck|throw|threw|chucked|tacked|tagged|worked in|on ..1 a|an|some|another|two|three|request|one ..1 more|extra|request|wish|idea|of ..2
    slip|slipped|slips|sneak|sneaked|snuck|threw|chucked|tacked|tagged in|on ..1 two|three|four|some|another
    turns|turned|emerged|emerges|transpired|transpires|appears ..5 also|too ..2 need|needs|want|wants|needed|wanted
    turns|turned|emerged|emerges|transpired|transpires|appears ..5 need|needs|want|wants|needed|wanted ..6 too|also|well|another
    now wants|want|wishes|would|wanted|hopes ..7 included|added|covered
    could|can|might|may|asked|asks|wondered|hopes|would ..4 squeeze|squeezed|squeezing|sneak|tack|tuck in|on|into ..1 a|an|another|some|two|the
    asked|asks|wondered|wonders if|whether ..4 could|can|might have|get|include|carry|come ..1 a|an|some|another ..3
    {wish} ..6 knock|whip|rustle|run|throw|dash|cobble|mock|bang|jot up|together|off|out|down
    {wish} ..6 just|quickly|little|quick|small ..1 a|an|one|bit|another ..3
    ^ oh|ah , and|also a|an|some|another|the|two|three|could|can ..2
    could|might|would do with ..6 too|also|well
    would|'d|could ..2 like|love|enjoy|appreciate|welcome ..2 a couple|few|bit|second|third of|one|copy|set ..4
    originally|initially|never ..3 not|wasn't|weren't ..2 planned|foreseen|discussed|budgeted
    wasn't|weren't|not ..1 originally|initially ..1 planned|foreseen|discussed|budgeted|included
    hopes|hoped|expects|expected for a|an|another|some|two|three ..4 too|also|well|extra|besides
    {wish} for ..1 second|third|fourth|additional ..2
    could|can|might|may ..5 at|in ..1 same time|go|breath|visit|trip
    {wish} ..8 along with ..3
    has|have since thought|wanted|asked|dreamt of|for|up ..2
    apart|aside from ..5 would|could|{wish} ..4
    in addition|besides to|the|these|those ..5 {wish} ..2
    floated|mooted a|an|the ..2
    pitched the|an ..1 idea|thought
    tossed|chucked|threw in|into a|an|the|some|another|two
    added|put ..5 on|down ..1 on|the spot|fly
    handy|useful|neat|grand|brilliant to have|get|see ..6 too|also|well
    handy|useful|neat|grand|brilliant to have|get|see ..6 , too
    for|at the same money|price|fee
    in|part|of|on the|our order|contract|quote|estimate|brief , but ..2 hopes|wants|would|needs|hoped|wanted
  `,
  except: {
    ru: `
      {wish} ..1 прислать|подтвердить|перезвонить|сообщить|ответить|проверить|перенести|сдвинуть|отложить|напомнить|дождаться|подождать
      предложил*|предлага* ..1 перенести|отложить|отказаться|обойтись|убрать|сократить|начать|закончить|подождать|остаться|оставить
      {wish} и *л|*ла|*ли|*ем|*им
      {wish} и ..4 , и
      {wish} и дальше|впредь|далее|сейчас|теперь|там|тут|так
      {wish} ..1 второй|вторую|второе|вторые|третий|третью|третье ..1 раз|образец|этап|срок|шанс|звонок|экземпляр|вариант|день|неделю|подпись|пробу
      {wish} ..2 , чтобы ..2 и ..4 и
      понадобил*|потребовал*|нуж* ..2 еще ..1 раз|день|дня|дней|неделя|недели|время|подпись|ответ|решение|#
      еще нуж* ..3 подпис*|ответ*|решен*|согласи*
    `,
    uk: `
      {wish} ..1 надіслати|підтвердити|передзвонити|повідомити|відповісти|перевірити|перенести|зсунути|відкласти|нагадати|дочекатися|почекати
      запропон*|пропон* ..1 перенести|відкласти|відмовитися|обійтися|прибрати|скоротити|почати|закінчити|почекати|лишити|залишити
      {wish} й|і|та *в|*ла|*ли|*ємо|*имо
      {wish} й|і|та ..4 , і|й|та
      {wish} й|і|та надалі|далі|зараз|тепер|там|тут|так
      {wish} ..1 другий|другу|друге|другі|третій|третю|третє ..1 раз|зразок|етап|термін|строк|шанс|дзвінок|примірник|варіант|день|тиждень|підпис|пробу
      {wish} ..2 , щоб ..2 і|й ..4 і|й
      знадобил*|потріб* ..2 ще ..1 раз|день|дні|днів|тиждень|тижні|час|підпис|відповідь|рішення|#
      ще потріб* ..3 підпис*|відповід*|рішен*|згод*
    `,
    en: `
      asked|asks|wondered|wonders if|whether ..4 could|can|might have|get|include|carry|come ..1 a|an|some|another ..2 copy|copies|look|day|days|week|word|moment|minute|list|discount|receipt|quote|price|key|keys|sample|answer|reply|call|meeting|time|date|refund|invoice
      {wish} ..6 just|quickly|little|quick|small ..1 a|an|one|bit ..2 more|longer|later|earlier|time|patience|room|look|call|word|question|day|days
      {wish} ..4 a|the little|quick|small ..1 longer|later|earlier|time|patience|room|look|call|word|question|day|days
      would|'d|could ..2 like|love|appreciate ..2 a couple|few of days|weeks|hours|minutes|words
      before|while|as|just ..3 left|door ..5 added ..3 that
      before|while|as|just ..3 left|door ..5 remembered ..1 that|to|when|how
      price , not
      while ..4 was|were ..2 here|there
      {wish} for ..1 second|third|fourth|additional ..1 opinion|time|date|copy|quote|week|look|meeting|call|chance|sample|draft|coat|visit|reminder|day
      threw in ..1 towel
    `,
  },
}
