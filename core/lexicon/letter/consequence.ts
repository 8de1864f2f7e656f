import type { Meaning } from '../lexicon.ts'

/** What a delay costs: a condition with an outcome, an "or else", a door that closes (S3). */
export const consequence: Meaning = {
  ru: `
    иначе
    а то
    не то
    в противном|ином случае
    если ..5 не ..6 *ем|*им|*ет|*ит|*ут|*ют|*ся|придется
    если ..4 позже|дольше|раздумыва*|медлить|опозда*|задерж*|затян*|отлож*|промедл*|протян*|сорв*|позднее|тянуть|нет
    если ..6 до|к ..6 *ем|*им|*ет|*ит|*ут|*ют
    без ..8 не|нельзя|нет|невозможн*|вслепую|встан*|останов*
    пока ..4 нет|не
    ^ без него|нее|них|этого|вашего|вашей|ваших ..8
    не ..4 раньше|пока|начн*|начать|запустим|запустить|успе*|хвати*
    , потом|затем|после|далее|дальше|позже ..6 *ет|*ут|*ют|*ит|*ем|*им|не|нет|нельзя
    в ..1 тот|ту же ..1 день|вечер|ночь
    на ..1 следующ* ..1 утро|день|неделе
    наутро|назавтра
    в этот|тот ..1 день|час|вечер|момент ..1 *ю|*у|*ем|*им|*ет|*ит|*ут|*ят
    второго|другого|следующего|следующий ..4 не|нет|через|только|аж
    второй|вторую|другой|нового|новой|повторной|дополнительной ..5 уже|больше не|нет|нельзя
    уже|больше ..1 не|нельзя ..4
    ^ после|потом|затем|позже|позднее|далее|дальше|потому
    после ..2 этого|нее|них|срока|даты|числа|дня|#|понедельника|вторника|среды|четверга|пятницы|субботы
    позже|позднее ..5 не|нельзя|только|*ет|*ут|*ют|*ит|*ем|*им|сдвин*
    пропадет|пропадут|сгорит|сгорят|накроется|накроются|уплывет|упустим|потеряете
    не ..1 *шь|*шься ..1 , ..2
    тогда ..4 {outcome}|не|*ем|*им|придется|*ется|*ится|*утся|*ятся|*ет|*ит|*ут|*ют|*ят
    , и ..2 {outcome}|будет|будут ..5 к|ко|до|с|со|уже|вовремя
    , и ..2 *ем|*им|*ет|*ит|*ется|*ится ..3 к|ко|до|уже|вовремя
    ^ к|под вечеру|вечер|обеду|обед|ночи|ночь ..4 *ет|*ит|*ут|*ют|*ят|*ем|*им
    чтобы ..5 успе*|попа*|уложи*|не|сохран*|заказать|заброн*|запустить|начать|выйти|получить|отправить|сдать|закрыть
    только ..1 до|сегодня|тогда
    действу*|держ*|заброн*|броне*|бронь|резерв*|хран*|свободн*|открыт|открыта|открыто|открыты|занят* ..6 до
    до ..6 действу*|держ*|бронь|резерв*|хран*|свободн*|открыт|открыта|открыто|открыты
    стоят|стоит|работает|работают|ждет|ждут|живут|живет|хватит|хватает ..2 до
    последн* ..2 день|срок|шанс|окно|дата|машин*
    крайн* ..1 срок
    слот|окно|окошко|очередь
    сдвин*|съед*|съех*|отодвин*|перенес*|отлож*|задерж*|затян*|подорож*|вырастет|выраст*|потеря*|теря*|пропуст*|упуст*|сгор*|сорв*|простаива*|простой|останов*|встан*|превратит*
    придется|приходится|чтобы|чтоб
    штраф*|пени|неустойк*|наценк*|доплат*|дороже|удорожан*|надбавк*
    каждый|каждая|каждую|каждые|любая|любой ..2 день|неделя|неделю|час|сутки|задержка
    от ..3 завис*
    завис* ..2 от
    закрыва*|закроет*|закончит*|заканчива*|истека*|уходит|уйдет|уезжа*|уедет|забер*|отда*
    останется|останутся|достанется ..2 один|одна|одно|одни|только|лишь
    с|со {weekday} ..5 берет|берут|занимает|занимают|забирает|забирают|занят*|уходит|уходят
    следующий|следующего|следующем|следующая ..6 лишь|аж|только
    уходят|уйдут|уезжают|уедут|закроются
    ^ опоздаем|опоздаете|затянем|промедлим|задержимся|проспим|упустим ..5
    не хотелось|хотелось|хотел* ..1 бы ..2 {inf}
    не хочется ..2 {inf}
  `,
  uk: `
    інакше|бо
    а то
    у|в іншому|протилежному разі|випадку
    якщо ..5 не ..6 *мо|*є|*ить|*уть|*ють|*ться|доведеться
    якщо ..4 пізніше|довше|роздумува*|баритися|спізн*|запізн*|затрим*|затягн*|відкла*|зволік*|немає
    якщо ..6 до ..6 *мо|*є|*ить|*уть|*ють
    без ..8 не|немає|неможлив*|наосліп
    поки|доки ..4 немає|не
    ^ без нього|неї|них|цього|вашого|вашої|ваших ..8
    не ..4 раніше|поки|почн*|запуст*|встиг*|вистач*
    , потім|далі|опісля|тоді|згодом|пізніше ..6 *е|*є|*ить|*уть|*ють|*мо|не|немає
    того ..1 ж ..1 дня|вечора|ночі
    наступного ..1 дня|ранку|тижня
    назавтра
    того|цього ..1 дня|вечора|ранку ..1 *ю|*у|*емо|*имо|*ємо|*є|*ить|*уть|*ють
    другого|іншого|наступного|наступний|наступне ..4 не|немає|аж|лише|тільки
    ^ після|потім|тоді|згодом|пізніше|далі|опісля
    потім|пізніше|далі ..5 *є|*ить|*уть|*ють|*мо|не|лише|тільки
    після ..2 цього|того|неї|них|строку|терміну|дати|числа|дня|#|понеділка|вівторка|середи|четверга|п'ятниці|суботи
    пропаде|пропадуть|згорить|згорять|накриється|накриються|упустимо|втратите
    не ..1 *еш|*єш|*иш|*їш ..1 , ..2
    тоді ..4 {outcome}|не|*мо|доведеться|*ться|*імо|*є|*ить|*уть|*ють|*ять
    , і|й|та ..2 {outcome}|буде|будуть|*тимуть|*тиме|*тимемо ..5 до|з|із|від|на|вже|уже|вчасно
    , і|й|та ..2 *ємо|*емо|*имо|*ить|*ється|*иться ..3 до|вже|уже|вчасно
    ^ по|під|надвечір|увечері|ввечері|уночі|вночі ..1 обіді|обіду|вечір|полудні ..3 *е|*є|*ить|*уть|*ють|*ять|*ємо|*емо|*имо
    ^ надвечір|увечері|ввечері|уночі|вночі|пополудні ..3 *е|*є|*ить|*уть|*ють|*ять|*ємо|*емо|*имо
    щоб ..5 встиг*|потрап*|вклас*|не|зберег*|замов*|заброн*|запуст*|поча*|вийти|отрим*|здати|закри*
    лише|тільки ..1 до|сьогодні|тоді
    діє|трима*|заброн*|броню*|бронь|резерв*|збері*|вільн*|відкри*|зайнят* ..6 до
    до ..6 діє|трима*|бронь|резерв*|збері*|вільн*|відкри*
    стоять|стоїть|працює|працюють|чекає|чекають|живуть|живе|вистачить|вистачає ..2 до
    останн* ..2 день|строк|термін|шанс|вікно|дата|машина
    крайн* ..1 строк|термін
    слот|вікно|черга|чергу
    зсун*|посун*|відсун*|перенес*|відкла*|затрим*|затягн*|подорожч*|зрост*|виросте|втрат*|втрач*|пропуст*|згор*|зірв*|зупин*|перетвор*
    доведеться|доводиться|щоб|аби
    штраф*|пен*|неустойк*|націнк*|доплат*|дорожче|надбавк*
    кожен|кожн* ..2 день|тиждень|година|годину
    від ..2 цього|відповіді|вас ..2 залеж*
    закрива*|закриє*|закінч*|спливає|збігає|іде|піде|їде|поїде|забер*|віддас*|віддає*
    віддаю|віддаємо|віддам|віддамо|роздаю ..8
    пізніш* ..8 не
    без ..6 ще|стоїть|простоїть|простоює|стоятиме|чекатиме
    з|із|від понеділка|вівторка|середи|четверга|п'ятниці|#|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня ..4 нов*|інш*|вищ*|дорож*
    лишиться|залишиться|лишаться|залишаться|дістанеться ..2 один|одна|одне|одні|тільки|лише|сам
    з|із|від {weekday} ..5 бере|беруть|займає|займають|забирає|забирають|зайнят*|іде|йде|йдуть
    наступн* ..7 лише|аж|тільки|щойно
    підуть|поїдуть|від'їдуть
    ^ спізнимося|спізнимось|спізнитеся|затягнемо|загаємо|проспимо|проґавимо ..5
    не хотілося|хотілось|хочеться ..2 {inf}
  `,
  en: `
    otherwise
    or ..1 else
    if ..5 not|n't|don't|doesn't|isn't|aren't|can't|no|nothing
    if ..6 later|late|delayed|slips|after|miss|missed|wait|past
    if ..4 you|we|it|they|the ..6 will|we'll|i'll|it'll|moves|loses|lose|slips|goes|can|keep
    if ..4 hear|hears|know|knows|have|has|get|gets|book|books|order|orders ..4 by|before ..1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|lunch|lunchtime|then|tomorrow|tonight|#|the
    unless|until|without ..8 can|cannot|can't|not|will|no|won't|nothing
    can|cannot|can't|not|will|won't ..6 unless|until|without
    ^ ?and|or|but after|afterwards|later|then|from|beyond|past
    after ..1 that|this|then|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|#
    later ..1 than|on
    any|a|each|every ..1 later|longer|slower|delay|day|week|change
    so that|the|i|we|it|everything|all|both|nobody|nothing
    in order
    so|and ..1 that|then|we|i ..2 can|meet|make|keep|order|start|book|still|don't|have
    then ..1 we|i|it|the ..2 can|will|make|miss|lose|have|still
    , then ..3 stays|stay|holds|hold|remains|remain|starts|begins|comes|arrives|runs
    , and ..4 will|'ll|{will} ..5 by|for|on|in|from|before
    to ..1 keep|meet|make|hold|catch|secure|avoid|stay
    in ..1 time for|to
    only ..2 until|till|by|then|before
    held|hold|holds|holding|keep|keeps|keeping|kept|reserve*|valid|booked|open|available|free|stands|good|pencilled ..6 until|till|to
    until|till ..6 held|hold|holds|reserved|valid|open|available|free
    next|following ..1 morning|day|evening|week
    that|same night|day|evening|morning|week
    no|next ..1 second|other|further|pour|slot|run|delivery|chance|date
    next ..3 is|are|comes ..1 in|on|not|only|#
    last|final ..1 day|date|chance|slot|call|delivery
    slot|window|queue
    deadline
    push ..1 back
    slip*|slide*|postpone*|delay|delayed|delays|lapse*|expire*|lose|loses|lost|miss|misses|missed|forfeit*
    late|extra|additional ..1 fee|fees|charge|cost|surcharge|payment
    surcharge|penalty|penalties|interest|dearer|expensive
    moves|move|moving ..4 to|back|by|into
    costs|cost ..3 day|week|#|more|us|you|extra
    goes|go|runs|run ..2 to|up|on|out ..3 somebody|someone|another|next|print|public|press|else
    closes|close|closing|ends|end|starts|start|begins|ships|leaves|prints
    hangs|depends ..1 on
    holds|holding ..2 up
    waits|wait|waiting ..2 for|until|on
    print|press|production ..2 on
    i|we ..1 file|book|order|print|close|send|start ..4 on|by
    a|an|one|two|each|every|any ..1 day|week|hour|month later|late|more|over ..6
    or ..2 somebody|someone|we|it|they|the ..6
    past|beyond ..1 that|then|monday|tuesday|wednesday|thursday|friday|noon|#
    the|our ..3 only|last|next|first ..2 day|chance|slot|date|run|time
    bad|sore stomach
    hinge|hinges ..1 on
    everything|all|else|date|dates|schedule|opening|price|prices ..3 rest|rests ..1 on
    nothing|none|neither ..4 until|till|before|without
    books|book|fill|fills|gets|goes ..1 up|out|booked|full
    price ..2 goes|rises|jumps|holds|up
    should|were|had it|that|this|they|you|the|we|nothing|anything ..6
    come|comes|arrive|arrives|land|lands|is|gets|get ..2 later
    any ..1 later
    stays|stay|remains|remain|sits|sit|stands|stand|lies ..4 until|till|over|under|through|in|on|till|empty|bare|dark|shut|closed|idle|open|unpaid
    after|beyond|past which|that|then|it
    failing that|which
    if ..1 not
    without ..1 it|that|them|this|your|one|an|a
    paid ..2 out|from ..2 it|that
    on|once|when|as|after ..3 money|sum|payment|signature|answer|word|yes|deposit ..2 is|are|in|has|have|arrives|comes|lands|here
    from ..1 then ..1 on
    first come
    goes|go|passes|falls ..2 to|back ..1 the|to ..1 next|other|waiting|list|others
    as soon as ..4 is|are|have|has|arrives|comes|lands|in
    the moment ..4 is|are|have|has|arrives|comes|lands|in
    the ..1 day|morning|week|hour after
    that|which is|'s ..1 when
    that's when
    lets|let go of
    to ..1 somebody|someone else
    next ..1 in ..1 line
    sells|sold|snapped|snaps ..1 out|up
    leaves|leave ..1 us|you ..1 only|just|nothing
    only|nothing|just ..1 ..3 will|would be left
    from monday|tuesday|wednesday|thursday|friday|saturday|sunday ..5 takes|take|taken|booked|occupied|occupies
    next ..6 not|only|isn't until|till|before|comes|in
    without the|your|those|these|it|them|this ..3 you'd|you'll|would|we'd|we'll|it'll
    anyone|anything|anybody|whoever|whatever|those|numbers|names|files ..5 by|after|before then|that ..6
    by|after|before then|that , ..1 it|they|we|the ..4 has|have|goes|go|will
    that|same afternoon|morning|evening|night|noon
    whoever|whatever|anyone|anybody isn't|hasn't|doesn't|misses|who ..2 not|isn't|hasn't|doesn't|later ..6
    whoever|whatever isn't|hasn't|doesn't|misses|comes|arrives ..6
    stands|stand|holds|hold|valid|good|open ..1 no longer|further than|beyond ..2
  `,
  except: {
    en: `
      if you can|could|would|please
      if ..1 possible|convenient
      if ..2 not|n't|isn't|aren't needed|used|required
    `,
    ru: `
      если ..1 можете|сможете|получится|можно|возможно|удобно
      если ..1 не понадоб*|пригод*|потребу*
    `,
    uk: `
      якщо ..1 можете|зможете|вийде|можна|можливо|зручно
      якщо ..1 не знадоб*|придаст*|потребу*
    `,
  },
}
