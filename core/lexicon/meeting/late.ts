import type { Meaning } from '../lexicon.ts'

/** What a delay will cost, beside a promise with a date. Sources: S3, S4 2.5.2. */
export const lateCost: Meaning = {
  ru: `
    без ..5 выпада*|срыва*|отпада*|пропада*|горит|сгорит|остает*|откладыва*|перенос*|перейд*|следующ*
    кто не ..3 вовремя|заранее|до ..6
    иначе
    а|не то
    в противном случае
    , потом|позже|дальше ..5
    если|коли|ежели|когда ..5 не|нет|опозда*|позже|позднее|задерж*|затян*|просроч*|сорв*|запозда*|сдвин*|проспит|проспим|тянуть
    не успе* ..8
    не пришл*|прише*|отда*|сда*|сдела*|подпиш*|оплат*|подад*|ответ*|согласу*|утверд*|верн*|привез*|соберет|соберут|получ*|дойдет|дойдут|уложи*|дождемся|внес* ..5 ,
    ^ не буд*|явится|явятся ..5 ,
    , не буд* ..5 ,
    без ..6 не|нет|ни|никак|нельзя|только
    без ..4 сдвин*|встан*|встае*|стоит|стоят|едет|поедет|уедет|съедет|уход*|уйд*|перен*|переед*|задерж*|тормоз*|теря*|уступает
    без него|нее|них|этого ..6
    позже|позднее , это|значит
    без ..4 будет|будут|останется|останутся|выйдет|выйдут
    без ..3 *ует|*ает|*яет|*еет|*ются|*ается|*яется|*ится|*уем|*аем|*яем|*ляют|*ают|*уют
    пока|покуда ..5 не|нет
    опоздает|опоздают|опоздание|опоздании|опозданием|опоздания|запоздает|просрочка|просрочке|просрочки|просрочит ..6
    день|дня|дни|неделя|неделю|неделе задержки|опоздания|просрочки|промедления
    при задержке|опоздании|просрочке|срыве
    кажд* ..2 день|неделя|сутки ..1 задерж*|опозд*|просроч*|промедл*|позже|простоя|после|сдвиг*|отодвиг*|двига*|стоит|минус|плюс|сверх
    позже|позднее ..4 ,
    позже|позднее ..5 не|уже|только
    после ..4 не|уже|только|придется
    сдвигает|сдвигаются|сдвигается|сдвинет|сдвинется|сдвинутся|отодвигает*|отодвинет*|переедет|переезжает|съедет|поползет|поедет ..6
    сорвется|сорвутся|срывается|срываем|сорвем
    встанет|встают|встанут|простаива*|простоит|простой|вхолостую
    держит|держат|тормозит|тормозят|блокирует|блокируют|стопорит|задержит|задержат|задерживает
    зависит|зависят ..4
    потеряем|теряем|теряет|упустим|слетит|сгорит|сгорает|пропадет|пропадает|сгорают
    за доплату
    ^ позже|позднее ..8
    за ..1 их|ваш|его|ее|свой счет
    за счет клиента|заказчика
    минус|плюс ..2 день|дня|дней|неделя|неделю|недели|недель|месяц|сутки
    ^ ..2 отсутству*|забыт*|опоздавш*|пропущенн*|неподписанн*|неоплаченн*|неотмеченн*|невнесенн*|неуказанн*|несданн* ..5 *ет|*ит|*ут|*ют|*ат|*ят|*тся|*ем|*им
    ^ ..2 вне списка|перечня|таблицы|папки|заявки|плана|реестра ..4 *ет|*ит|*ут|*ют|*ат|*ят|*тся|*ем|*им
  `,
  uk: `
    , потім|пізніше|далі ..5
    інакше|бо
    а то
    в іншому разі|випадку
    якщо|коли|як ..5 не|ні|немає|нема|запізн*|пізніше|затрим*|затяг*|простроч*|зірв*|зсун*
    не встиг* ..8
    не надішл*|відда*|здад*|здаст*|зробл*|зробит*|підпиш*|опла*|сплат*|подад*|відпов*|погод*|затверд*|поверн*|привез*|збере*|отрима*|дійде|дійдуть|прибер*|внес*|дочека* ..5 ,
    ^ не буд*|з'яв* ..5 ,
    , не буд* ..5 ,
    без ..6 не|немає|нема|ні|ніяк|тільки|лише
    без ..5 випада*|зрива*|відпад*|зника*|горить|згорить|лиша*|ляга*|відклад*|перенос*|перейд*|наступн*
    хто не ..3 вчасно|завчасно|до ..6
    без ..4 зсун*|стан*|стоїть|стоять|їде|поїде|переїд*|піде|затрим*|гальм*|втрача*|поступа*
    без нього|неї|них|цього ..6
    пізніше , це|значить|означає
    без ..4 буде|будуть|залишиться|залишаться|лишиться|лишаться|вийде|вийдуть
    без ..3 *ує|*ає|*яє|*іє|*ють|*ються|*ється|*иться|*уємо|*аємо|*имо
    доки|поки ..5 не|немає
    запізниться|запізняться|запізнення|запізненні|запізненням|спізниться|спізняться|спізнення|прострочення|простроч* ..6
    день|дня|дні|тиждень затримки|запізнення|прострочення|зволікання
    у|в|при разі|затримці|запізненні
    кожен|кожний|кожна|кожного ..2 день|тиждень|доба|дня|тижня ..1 затрим*|запізн*|простроч*|зволік*|пізніше|простою|після|зсув*|відсув*|рух*|коштує|мінус|плюс|понад
    пізніше ..4 ,
    пізніше ..5 не|вже|лише|тільки
    після ..4 не|вже|лише|тільки|доведеться
    зсуває|зсуваються|зсувається|зсуне|зсунеться|зсунуться|відсуває*|відсуне*|переїде|переїжджає|поїде|попливе|попливуть ..6
    зірветься|зірвуться|зривається|зриваємо|зірвемо
    стане|стануть|простоює|простоюють|простій|стоятиме|стоятимуть
    тримає|тримають|гальмує|гальмують|блокує|блокують|затримає|затримають|затримує
    залежить|залежать ..4
    втратимо|втрачаємо|втрачає|злетить|згорить|згорає|пропаде|пропадає|згорають
    за доплату
    ^ пізніше ..8
    за ..1 їхній|ваш|його|її|свій рахунок|кошт
    за рахунок|кошт клієнта|замовника
    мінус|плюс ..2 день|дні|днів|тиждень|тижні|тижнів|місяць|доба
    ^ ..2 відсутн*|забут*|запізніл*|пропущен*|непідписан*|неоплачен*|непозначен*|невнесен*|невказан*|нездан* ..5 *ає|*яє|*ує|*іє|*ить|*їть|*уть|*ють|*ать|*ять|*ься|*емо|*имо|*ємо
    ^ ..2 поза списком|переліком|таблицею|текою|заявкою|планом|реєстром ..4 *ає|*яє|*ує|*іє|*ить|*їть|*уть|*ють|*ать|*ять|*ься|*емо|*имо|*ємо
    після|з|від|по # ..6 дорож*|терміновіст*|доплат*|бере|береть*|штраф*
    дорожча*|подорожча* ..3 на
  `,
  en: `
    , after that|which ..5
    otherwise|lest
    or else
    if ..6 not|late|later|missing|fail|fails|miss|misses|slip|slips|delayed|isn't|doesn't|don't|aren't|hasn't|haven't|won't|can't|overdue|no|longer|after|never
    if ..4 it|they|this|that ..1 doesn't|don't|isn't|aren't
    unless ..8
    should|failing ..3 not|that|which
    , or we|it|they|i|you|he|she|the
    or we|i ..1 dig|start|go|ship|print|lose|miss|have|must|will|move|use|pay|stop|wait|cannot|can't|charge
    without ..6 no|not|cannot|can't|won't|stays|slips|moves|nothing|only|stops|stands
    later|late ..1 means
    without it|them|that|this|these|those|him|her|which
    without the|your|a|his|her|their ..2 we|it|there|the|will|nothing|no|our
    without ..4 is|are|gets|go|goes|falls|printed|built|made ..3 last|later|next|january|february|march|april|may|june|july|august|september|october|november|december
    whoever|anybody|anyone|those ..2 isn't|aren't|late|doesn't|hasn't|haven't ..8
    no ..3 , no
    can't|cannot|won't ..4 before|beforehand|sooner|earlier $
    until|till ..4 done|then|arrives|arrive|here|have|has|is|are
    each|every ..2 day|week|month|hour ..1 late|later|lost|past|after|beyond|over|without|costs|moves|pushes|adds|of|means|we
    a|one|two day's|days|weeks|week ..2 late|delay|lost|later
    late|lateness|delay|delays|delayed|overdue ..6
    later than|that ..6
    past ..3 date|day|deadline|that
    after that|then|which ..6
    slip|slips|slide|slides|pushed|pushes|push|moves|move|goes|shifts|drops ..4 by|back|past|to|into|a|out
    stand|stands|sit|sits|stay|stays still|idle|blank|open|closed|off|put
    hold|holds|holding|held up
    block|blocks|blocking|blocked
    depends|depend|waits|waiting|hinges !room|rooms|list|area ..2
    depends|waits|waiting $
    lose|loses|miss|misses|forfeit|forfeits ..4
    keeps|holds ..3 slot|price|place|date|booking ..2 until|till|only
    costs|cost ..2 a|an|another|extra|more|us|you|#
    charged|billed ..4
    at|on ..2 extra cost|expense
    ahead|go|print|start without
    a|an|one|two|each|every|any day|week|hour|month later|late|more|over ..6
    later and ..6
    else ..4
    or ..2 slips|slip|goes|go|lose|loses|moves|miss|wait|waits|stays|start|starts|stop|stops|pay|pays|costs
    by then , ?or
    before|past ..2 that|then ..2 it|we|the|they
    wants|asks|charges ..3 more|extra
    is|are off
    stays|remains|stands|sits|lies ..1 blank|empty|shut|dark|idle|closed|off|unpaid
    on|at ..1 your|his|her|their|its|client's ..1 own ..1 cost|expense|risk
    same ..1 day ..2 lost
    , or ..5 can't|cannot|won't|isn't|aren't|will|stays|is|are
    failing which ..6
    next slot|chance|date|run|opening|window ..2 is|in
    ^ later|afterwards ..8
    a|an|any|anyone|anybody|anything|every|each|everything|everyone|whatever|whoever ..3 missing|absent|omitted|forgotten|unlisted|unmarked|unsigned|unpaid|unconfirmed|unnamed|outstanding ..5 *s|will|go
    ^ *s missing|absent|omitted|forgotten from|in|on|by|at|then|there|here ..4 *s|will|go|get|stay|stand|appear|come|are|wait|travel|park
    ^ a|an|any|anyone|anybody|anything|everyone|whatever|whoever|*s ..2 left|kept off|out ..4 *s|will|go|get|stay|stand|eat|wait|come
    ^ unlisted|unmarked|unlabelled|unlabeled|unsigned|unpaid|unconfirmed|unnamed|untagged|forgotten ..2 will|go|get|gets|goes|stay|stays|stand|wait
  `,
  except: {
    en: `
      block|blocks|hold|stand|delay #|a|b|c|d|one|two
      a|an|the|this|that|of|per|on|in|at|next|every|our|your|each|whole|office|tower block|blocks|stand|stands|stay|put|hold
      goes|go|move|moves ..1 to Aa
    `,
  },
}
