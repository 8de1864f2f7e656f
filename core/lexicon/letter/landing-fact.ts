import type { Meaning } from '../lexicon.ts'

/** The third approach of landing bad news, the fact and the way on; and what was said before. Source: S3. */

export const badFact: Meaning = {
  ru: `
    не ..2 успе*|состо*|будет|будут|получ*|вышл*|выйдет|удал*|хватил*|придет|приедет|запуст*|выдерж*|уложи*|прош*|пройд*|открое*|достиг*|вытянул*
    перенос*|перенес*|сдвиг*|сдвинул*|отодвиг*|отмен*|сорвал*|срыва*
    дороже|вырос*|подорожал*|выше|меньше|ниже|хуже|недобор*|недостач*
    вместо ..4 #
    , а|и не ..2 #
    окончательн*|итог*|факт*|результат*
    случилось|произошло
    теперь ..1 точно|ясно|известно
    итак
    позже|опоздан*|задерж*
  `,
  uk: `
    не ..2 встиг*|відбуд*|буде|будуть|вийш*|вийде|вдал*|вистач*|прийде|приїде|запуст*|витрим*|вклад*|прой*|відкри*|досяг*|витяг*
    перенос*|перенес*|зсува*|зсунул*|відсува*|скасов*|зірвал*|зрива*
    дорожче|вирос*|подорожчал*|вище|менше|нижче|гірше|недобір*|нестач*
    замість ..4 #
    , а|і|й не ..2 #
    остаточн*|підсумк*|факт*|результат*
    сталося|сталось|трапилось|трапилося
    тепер ..1 точно|ясно|відомо
    отже
    пізніше|запізнен*|затрим*
  `,
  en: `
    won't|cannot|can't|not ..3 make|be|open|arrive|launch|happen|ready|meet|reach|finish|get|come|hold|deliver
    will ..1 not|be ..2 late|later|delayed|missed|cancelled|postponed
    moved|moves|postponed|cancelled|delayed|slipped|slips|missed|failed|fell|short|shortfall|later
    more expensive|dearer|higher|lower|fewer|less|worse
    instead of ..3 #
    and not ..2 the #
    , not ..2 the #
    rather than ..2 #
    final|definitive|fact|settled|certain|result
    now ..1 know|clear|certain|certainty
    has|have ..1 come|happened|confirmed|arrived|been
    the|all|whole|our ..5 is|are|was|were ..1 lost|dead|gone|over|off|spoiled|ruined|destroyed|unusable|cancelled|dismissed|rejected|refused|denied|shut|closed|bankrupt|broken|zero
    only|just # ..4 of|out|arrived|came|sold|left
    dismissed|denied|turned|refused|rejected|stopped|overruled|shut|closed|voted|withdrew|withdrawn ..3 down|appeal|claim|application|loan|permit|site|works|request|out|bid|visa|against
    goes ahead without
    overboard|bankrupt|bust|insolvent|burnt|burned
    brought|yielded|made ..2 half|less|third|quarter
    gone ..1 for good
    there'll|won't be no|any ..3
    said no
    won't|can't|cannot|couldn't|didn't|wasn't|weren't|isn't|aren't|doesn't|hasn't ..3 saved|recovered|kept|given|granted|approved|coming|come|receive|received|pass|make|arrive|race|happen|take|open|get|had|fixed|reached|ready|done|fit|finish|delivered|play|start|sell
    did not ..2 pass|come|arrive|get|receive|make|sell|hold
    signed|gone|went|sold ..2 to|with ..1 someone|somebody|another|other|others
    tender|contract|order|premises|flat|plot ..2 went ..1 to
    died|dead|cracked|sank|drowned|wilted|withered|rotted|spoiled|perished
    no one|nobody|none ..1 came|turned|bid|signed|answered|bought
    {we} ..1 have ..1 lost
    changed ..2 mind
    no ..2 more|longer ..4
    closed|shut|discontinued ..3 good|ever|bed|line|factory
    unfit for
    too late
  `,
  except: {
    en: `
      there's|there ..1 a ..1 chance|danger ..8
      nearly|almost ..1 missed|lost
      may|might|could|would ..2 be ..1 delayed|late|lost|missed|cancelled
      but ..1 it's|it ..2 signed
      no ..1 longer|more ..2 than|a
      won't|can't ..3 be ..1 no
      office|concert|stand ..1 moved ..1 to
      had failed ..2 before
      has|have ..1 been ..1 checked|bought|paid|printed|made|done|ordered|sent
    `,
  },
}

export const wayOn: Meaning = {
  ru: `
    вот как ..4 *ем|*им|*ёт|*ет|*ит|*ут|*ют|*ят
    дальше|план*|выход*|решени*|вариант*|далее
    предлаг*|предложени*
    можно|можем|могу
    сделаем|начнем|покажем|поставим|привезем|перейдем|запустим|пойдем|возьмем|закроем|переведем|соберем|откроем|добавим|продолж*|переносим|запускаем|пришлю|пришлем|подготов*|компенсир*|вернем|догоним|успеем
    нов* ..1 дата|срок*|график*|план*
    вместо ..2 этого
    чтобы
    зато
    по-другому
    {we_do}
    давайте
    альтернатив*
  `,
  uk: `
    ось як ..4 *ємо|*емо|*имо|*є|*ить|*уть|*ють|*ять
    далі|план*|вихід|вихода*|рішення|варіант*
    пропон*|пропозиц*
    можна|можемо|можу
    зробимо|почнемо|покажемо|поставимо|привеземо|перейдемо|запустимо|підемо|візьмемо|закриємо|переведемо|зберемо|відкриємо|додамо|продовж*|переносимо|запускаємо|надішлю|надішлемо|підготу*|компенсу*|повернемо|наздоженемо|встигнемо
    нов* ..1 дата|строк*|термін*|графік*|план*
    замість ..2 цього
    щоб
    зате|натомість
    по-іншому
    {we_do}
    давайте
    альтернатив*
  `,
  en: `
    plan|plans $
    here's|this|that ?is ..2 way we|i|it|to|they
    here is ..2 way we|i|it|to|they
    here's|this|that ?is ..1 how we|i|it|you get|gets|see|go|goes|do|bridge|cover|open|run|plan|want|would|suggest
    here is ..1 how we|i|it|you get|gets|see|go|goes|do|bridge|cover|open|run|plan|want|would|suggest
    option*|proposal|alternative*|solution
    way ..1 on|forward|out|through|round|around
    next ..1 step*
    propose|suggest|recommend|offer
    {we}|you|it ..1 can|could
    let's
    we'll|i'll|will ..2 start|open|show|deliver|launch|print|send|begin|move|go|switch|bring|finish|add|cover|refund|credit|catch
    new ..1 date|schedule|plan|deadline|budget
    instead ,
    ^ instead
    instead $
    from here
    what ..2 now|next
    so ..1 that
    in ..1 return
    make ..1 up
    {we} ..2 have|'ve|we've|i've ..1 moved|put|placed|found|booked|arranged|switched|ordered|set|reserved|held|redrawn|reworked|replanned|asked|spoken|agreed|prepared|drawn
    it|they|this|that|there|both|you will|'ll be|go|run|take|have|get|stand|come|start|open|use|move ..4
    will|we'll|i'll|it'll|they'll|you'll ..2 use|take|put|make|have|get|go|run|build|fit|lay|set|cut|sell|hold|keep|open|order|replace|work|divide|split|be
    can ..1 still ..3
    from now on
    from next ..4
    replacement|substitute|spare|second-best|plan|new ..2 date|slot|venue|supplier|site|hall|place|order|opening|term
    goes|moves|starts|opens|comes|continues|continue ..3 on|in|from|with|ahead
    what ..2 remains|left|can|do
    cuts|lays|fits|builds|delivers|prints|ships|starts|begins ..2 on|the|from
    suggest*|propose|recommend|advise|offer
    choose|choice|decide|options|ways|paths|either|or
  `,
  except: {
    en: `
      won't|not|never|cannot|can't|n't ..3 go|move|start|open|be|continue|start|change
    `,
  },
}

export const nowFact: Meaning = {
  ru: `
    теперь|сегодня ..2 это ..1 факт|окончательно|решено
    это ..2 уже ..1 факт
    то ..3 опасал*|боял* ..3 случилось|произошло|сбылось
    опасени* сбылись
    случилось|произошло|сбылось ..1 то , о|чего ..2 опасал*|боял*|предупрежда*|писал*|говорил*
    худшее ..2 подтвердилось|случилось
  `,
  uk: `
    тепер|сьогодні|вже ..2 це ..1 факт|остаточно|вирішено
    це ..2 вже|тепер ..1 факт
    те ..3 побоюв*|боял* ..3 сталося|сталось|справдилося|справдилось
    побоювання справдилися|справдились
    сталося|сталось|збулося|збулось|трапилося ..1 те , про|чого ..2 побоюв*|боял*|попереджа*|писал*|говорил*
    найгірше ..2 підтвердилося|сталося
  `,
  en: `
    now ..2 a ..1 fact
    is|are ..1 now ..1 final|official|definite
    what ..3 feared|warned ..4 happened|come
    worst ..3 happened|confirmed
  `,
}

export const toldBefore: Meaning = {
  ru: `
    {we} ..3 предупрежд*|предупредил*|писал*|говорил*|сообщал*|сообщил*|рассказыва*|звонил*
    предупрежд*|предупредил*|писал*|сообщал*|сообщил* ..3 {you}|о|об|что
    как ..3 предупрежд*|писал*|говорил*|сообщал*
    о ..1 чем|котором|которой|которых ..2 предупрежд*|предупредил*|писал*|говорил*
  `,
  uk: `
    {we} ..3 попередж*|попередил*|попередив|писал*|писав|говорил*|говорив|казав|казал*|повідомля*|повідомил*|дзвонив|дзвонил*
    попередж*|попередил*|попередив|писал*|писав|повідомля*|повідомил* ..3 {you}|про|що
    як ..3 попередж*|писал*|писав|говорил*|казав|казал*
    про ..1 що|який|яку|яке|які ..2 попередж*|попередил*|писал*|писав|говорил*|казав|казал*
  `,
  en: `
    {we} ..2 wrote|warned|told|mentioned|said|rang|called|flagged
    as ..1 warned|written|flagged|mentioned
    my|our ..2 letter|note|warning|email|call|message ..1 of|on|from
  `,
}

export const warns: Meaning = {
  ru: `предупрежд*|предупредил*`,
  uk: `попередж*|попередил*|попередив`,
  en: `warn*|heads-up|flagged`,
}
