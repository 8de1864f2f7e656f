import type { Meaning } from '../lexicon.ts'

/** What is done to put it right or make up for it. */
export const remedy: Meaning = {
  ru: `
    едут|едет|приедут|приедет|прибудут|прибудет|придут ..4 #|завтра|сегодня|понедельник|вторник|среду|четверг|пятницу
    запуст*|включил*|развернул*|вычита*|вычт*|вычл*|догон*|нагон*|убрали|снял*|отключил*|остановил*
    за счет
    верну|вернем|вернули|вернул|вернула|возвращаем|возвращаю|возврат*|возвращен*
    компенс*|возмест*|возмещ*|неустойк*
    замен*|взамен
    передела*|перепечат*|переснимем|переснимаем|перешьем|перешьют|перемонтир*|перезапуст*|перевыпуст*|перерисуем|переустанов*
    исправ*|устран*|починил*|починим|чиним|восстан*|наладил*|поправил*|поправим|доработа*
    отозвал*|отзовем|отзываем|аннулир*|отменил* ..3 спис*|счет*|заказ*
    довез*|доставил*|доставим|доставят|привез*|привезем|досла*|дошлем|отправил* ..3 повтор*|нов*|втор*|еще
    снова|опять|уже ..3 работает|работают|доступ*
    снова|опять|уже ..3 у вас
    снова|опять|уже ..3 в|на порядке|месте
    были|была|был|стоят|стоит ..3 у вас
    за ..1 наш|свой счет
    денег|плату|оплату|счет ..4 не|берем|взяли|возьмем
    не ..3 берем|возьмем|выставим|выставляем|платите|оплачиваете
    бесплатно|зачтем|зачисл*|спишем
    ^ правильный|правильная|правильное|правильные|верный|верная|верное|верные ..3
    {give} ..4 скидк*
    скидк* ..4 {give}
    берем|беру|взяли|берет|взял ..4 на себя
    разниц* ..3 оплач*|плат*|покры*|бер*
    запасн*|резервн*|временн* ..6 *ем|*им|*ли|*л|едет|едут|приедет|есть
    на замену|вместо ..4 *ли|*ем|*им|поставил*|едут|едет
    повторн*|новый|новая|новую|новые|дополнительн* ..3 партия|партию|тираж*|рассылк*|дата|вебинар*|показ*|съемк*|поставк*|доставк*|отправк*|письмо|машин*
    перенес* ..2 на
    закроем|закрыли|решаем|решили|решим ..3 проблем*|вопрос*
    извинительн*|письмо ..3 с извинени*
    уже|сейчас|еще ..1 в|на пути|дороге|подъезде
    {mending} ..4
    оплачивает|оплатит|платит|покрывает|покроет ..3 город|страхов*|компания|завод|перевозчик|банк|мы|они|хозя*
    работу|ремонт|убытки|расходы ..2 оплачивает|оплатит|покрывает|покроет
    печатается|печатаются|шьется|шьются|сохнет|сохнут|делается|делаются|готовится|готовятся|чинится|грузится|грузятся|монтируется
    поправк* ..3 *л|*ли|*ла|уш*|получил*
    получил*|получат|получит ..3 поправк*|исправлен*|новый|новую|новые|замен*|опровержен*
    за ..2 вы ..2 не ..1 плат*
    ничего|нисколько не ..1 платите|заплатите|должны
    мастер*|электрик*|монтажник*|водител*|курьер*|бригад*|инженер*|слесар*|техник* ..3 у ..1 вас
    пере*ит|пере*ет|пере*ят|пере*ут|пере*ем|пере*им ..3
    за ..1 наш|с нас|нами
    химчистк*|доставк*|переделк*|ремонт|замен*|расход*|убыт*|простой ..3 с|за|на ..1 нас|наш*|нами
    снова|опять|обратно|вновь ..2 у ..1 нас|вас
    уходят|уходит|уйдут|уйдет|выезжает|выезжают|едет|едут ..2 к|в|на ..3
    взамен ..3
    будет|будут ..3 у ..1 вас
    второй|другой|новый|вторая|новую ..2 комплект*|экземпляр*|набор*|образц*
    едет|везет|летит ..4 к|у|в|на
    возвращает|возвращают|вернет|вернут|возместит|возместят|компенсирует|компенсируют|оплатит|зачислит
    подал*|подаем|выставил*|направил* ..2 претензи*|заявлени*|иск
    привел*|приведен*|приведем ..3 порядок
    переделан*|перемыт*|перестиран*|перешит*|переклеен*|пересобран*|перекрашен*|перепечатан*|перевезен*
    уже ..2 убран*|вымыт*|исправлен*|починен*|оплачен*|заменен*|восстановлен*|приведен*|вывезен*|высушен*
    оплатил*|заплатил* ..1 мы
    за ..3 минут|минуты|час|часа|полчаса ..2 *л|*ла|*ли
    вычеркнул* ..3 акта|счета|накладной
  `,
  uk: `
    ^ правильний|правильна|правильне|правильні|вірний|вірна ..3
    запуст*|увімкнул*|розвернул*|відніма*|вирахов*|надолож*|прибрал*|знял*|вимкнул*|зупинил*
    за рахунок|кошт
    поверн*|повертаємо|повертаю
    компенс*|відшкод*|неустойк*
    замін*|замінимо|натомість
    перероб*|передрук*|перезніма*|перезнім*|перешиємо|перезапуст*|перевипуст*|перемалює*|перевстанов*
    виправ*|усун*|полагод*|лагодимо|віднов*|налагод*|доробля*|доробимо
    відклика*|анульов*|скасув* ..3 спис*|рахун*|замовл*
    довез*|доставил*|доставимо|доставлять|привезл*|привеземо|дошлемо|надісл* ..3 повтор*|нов*|друг*|ще
    знову|вже|уже ..3 працює|працюють|доступн*
    знову|вже|уже ..3 у|в|на вас|порядку|місці
    були|була|був|стоять|стоїть ..3 у|в вас
    за ..1 наш|свій рахунок|кошт
    грошей|плату|оплату|рахунок ..4 не
    не ..3 беремо|візьмемо|виставимо|виставляємо|платите|сплачуєте
    {give} ..4 знижк*
    знижк* ..4 {give}
    безкоштовн*|зарахуємо|зарахову*|спишемо
    беремо|беру|взяли|бере|узяли ..4 на себе
    різниц* ..3 сплач*|оплач*|покри*|бер*
    запасн*|резервн*|тимчасов* ..6 *мо|*ли|*в|їде|їдуть|приїде|є
    на заміну|замість ..4 *ли|*мо|поставил*|їдуть|їде
    повторн*|новий|нова|нову|нові|додатков* ..3 партія|партію|наклад*|розсилк*|дата|вебінар*|показ*|зйомк*|постачан*|доставк*|лист|машин*
    перенесл* ..2 на
    закриємо|закрили|вирішуємо|вирішили|вирішимо ..3 проблем*|питан*
    без оплати|плати|доплати
    уже|вже ..1 в|у дорозі|роботі
    повернуто|замінено|відновлено|полагоджено|усунуто|перераховано|нараховано|зараховано|відремонтовано|виправлено|знято|списано|перероблено
    діли* ..2 навпіл
    повертаються|повертається|їде|їдуть ..4 до|вас|вам|завтра|сьогодні
    буде|будуть ..4 у|в вас
    вже|уже|одразу|відразу|негайно ..2 підняли|підняв|підняла|запустили|увімкнули|полагодили|налагодили|відновили|виправили|усунули|перезапустили|замінили|повернули|перевезли|передрукували|переробили|виправив|виправила|відновив|відновила
    сервіс|сайт|каса|сервер|зв'язок|пошта ..3 знову|вже|уже працює|доступн*|відкриває*
    уже|вже|саме|зараз ..1 у|в|на дорозі|дорогах|шляху
    {mending} ..4
    оплачує|сплачує|оплатить|сплатить|платить|покриває|покриє ..3 місто|страхов*|компанія|завод|перевізник|банк|ми|вони|господар*
    роботу|ремонт|збитки|витрати ..2 оплачує|сплачує|оплатить|сплатить|покриває|покриє
    друкується|друкуються|шиється|шиються|сохне|сохнуть|робиться|робляться|готується|готуються|лагодиться|вантажиться|вантажаться|монтується
    отримал*|отримають|отримає ..3 виправлен*|поправк*|новий|нову|нові|замін*|спростуван*
    за ..2 ви ..2 не ..1 плат*|сплач*
    нічого ..1 не ..1 платите|заплатите|винні
    майстер*|електрик*|монтажник*|воді*|кур'єр*|бригад*|інженер*|слюсар*|технік* ..3 у|в ..1 вас
    пере*ить|пере*ять|пере*уть|пере*имо|пере*ємо ..3
    хімчистк*|доставк*|перероб*|ремонт|замін*|витрат*|збит*|простій ..3 з|за|на ..1 нас|наш*|нами
    знову|назад ..2 у|в ..1 нас|вас
    йдуть|іде|підуть|піде|виїжджає|виїжджають|їде|їдуть ..2 до|в|у|на ..3
    другий|інший|новий|друга|нову ..2 комплект*|примірник*|набір|набор*|зразк*
    їде|везе|летить ..4 до|у|в|на
    повертає|повертають|поверне|повернуть|відшкодує|відшкодують|компенсує|компенсують|оплатить|зарахує
    подал*|подаємо|виставил*|надіслал* ..2 претензі*|заяв*|позов
    привел*|приведен*|приведемо ..3 лад|ладу|порядок
    перероблен*|перемит*|перепран*|перешит*|переклеєн*|перезібран*|перефарбован*|передрукован*|перевезен*
    вже|уже ..2 прибран*|вимит*|виправлен*|полагоджен*|оплачен*|замінен*|відновлен*|приведен*|вивезен*|висушен*
    оплатили|заплатили ..1 ми
  `,
  en: `
    the|here's right|correct|corrected ..3 is|are
    refund*|reimburs*|compensat*|credit|credited|crediting|voucher|waive*|waiving
    replac*|substitut*|spare
    redo|redone|redoing|reprint*|reshoot*|rebuild*|rebuilt|remake|remade|resend*|resent|reship*|reissue*|rerun*|relabel*|refit*
    repeat session
    fix|fixed|fixing|repair*|restor*|recover*|corrected|correcting|correct|rectif*|resolved|resolving|mend*|remov*|recall*
    put|putting|set|setting|make|making ..4 right
    exchange*|deduct*
    come|comes|taken|take|knock|knocked ..3 off ..3 invoice|bill|price
    at {our} ..1 expense|cost
    {we} ..2 send|sent|bring|brought|deliver|delivered|move|moved|drive|drove|found|hire|hired|print|printed|open|opened|start|started|restart|restarted ..4 to|it|them|the|a|another|over|again|at|by
    back ..3 with|to|at you|your
    has|have ..1 gone to|out
    make|making|made ..3 up ..2 for|to
    bear|cover|carry|absorb|pick ..5 cost|costs|bill|difference|fee|expense
    struck|strike|striking|take|taken ..1 from|off ..2 bill|invoice
    at our ..1 cost|expense
    will|is|are|be ..1 not ..1 be|billed|charged|invoiced ..1 billed|charged|invoiced
    left|leave|leaving|comes|taken off ..1 the|your|this bill|invoice
    new|fresh ..2 is|are|have|has ..2 on|under|with|going|gone|coming|left
    free of charge
    no charge
    not ..3 charge|bill|invoice|pay
    won't ..3 charge|bill|invoice|pay
    new|second|another|fresh ..3 set|batch|delivery|date|run|copy|crate|card|shipment|proof|slot|one|lorry|van|order
    back|running|working ..2 up|again|online|normal
    collected|picked ..4 up|yesterday|back
    overnight
    on its|their way
    instead ..2 we
    {we} ..4 discount
    temporary|interim|backup|back-up
    not ..1 be ..1 billed|charged|invoiced
    off ..2 bill|invoice
    {we} ..2 replaced|exchanged|swapped|redone|reprinted|rewashed|remade|rebaked|refitted
    comes|come|goes|taken|knocked|struck|left off ..3 invoice|bill|account|price
    on ..1 the road|way ..1 to|again|you
    made ..1 up ..1 for
    get|gets|receive|receives|have|has ..4 instead
    sister|other|second|neighbouring|borrowed|hired|spare|rented|backup|emergency ..1 kitchen|van|shop|oven|machine|generator|driver|server|press|line|crew|team
    at ..1 our ..1 own ..1 cost|expense
    works|working|running|up|back ..1 again|properly
    struck|taken|crossed|removed|deducted|subtracted from ..2 bill|invoice|account|price|total|fee
    bill|invoice ..3 cancelled|canceled|reduced|torn|halved|withdrawn|waived
    was|is|are|were back ..2 in|on|with ..3 by
    got|get|gets|given|sent|have|has ..4 link|voucher|refund|seat|seats|replacement|ticket|tickets|code|copy ..2 held|kept|back|free|new|reserved|valid
    have|has ..1 it now
    is|are|was|were|been ..1 up ..1 again|since|by|from
    is|are|was|were ..1 closed|patched|sealed|plugged|undone|reversed|rolled
    put ..1 back
    seats|places|orders|data|bookings|files|order|booking ..2 held|kept|restored|saved|rescued|safe
    {we} ..2 undid|reversed|corrected|cleaned|dried|moved|rang|called ..3
    {we} ..1 hired|booked|arranged|organised|organized|chartered|borrowed|rented ..1 a|an|one|two|three|four|five|another|other|new|extra|replacement|#
    we've|i've ..1 hired|booked|arranged|organised|organized|chartered|borrowed|rented ..3
    is|are being ..1 printed|reprinted|baked|sewn|made|built|repaired|cleaned|packed|loaded|fitted|prepared|cut|dried
    correction|replacement|apology|refund|credit ..4 by|to|sent|text|post|went|out
    pay|paying|owe nothing
    man|fitter|driver|courier|engineer|plumber|electrician|technician|crew|team|somebody|someone ..3 with|at ..1 you|your
    bear|stand|foot|meet|pay|settle ..3 bill|cost|costs|laundry|cleaning|damage|loss|repair|difference|taxi|freight|extra
    back in ..1 our|your
    go|goes|going|went out ..3 tonight|today|tomorrow|again|this|on
    on ..1 the|its|their road|way
    is|are ..1 {mending} ..3
    pays ..1 her|him|them|for|it
    is|are|comes|be ..1 on us|me
    stays|stay ..2 where|as|on ..3 was|planned|date|agreed
    # people|men|hands|lorries|vans instead
    with|by two|three|four|five|six people|men|hands|lorries|vans
    have|has ..1 run|running|worked|stayed ..2 normally|again|since|fine|smoothly
    pays|pay|paid ..1 for ..3
    to|and swap|change|redo|rehang|relay|repaint|refit|rework|replace|mend ..3
    put|set|made|made ..3 right|good|straight
    at ..2 {our}|their|his|own|carrier's|maker's|supplier's|insurer's|printer's|manufacturer's ..1 expense|cost
    has|have|was|were|is|are|being been|being ..1 returned|paid|credited|redelivered|transferred|reversed|released|rerouted|redirected|checked|sorted|washed|cleaned|dried|moved|fetched|collected|rebooked|reordered
    we'll|i'll|we|i pay|refund|cover|settle ..1 that|this|it|them|those|any ..1
    returned|paid|transferred|going|gone ..1 back ..1 to|into ..1 you|your
    has|have run|worked|gone|held|been ..4 since
    you'll|you ..1 see|get|receive|find no bill|invoice|charge
    gets|get|has|have ..2 money back
    put|putting|filed|filing|lodged|made ..2 claim ..3
    put|sent|got|set|have ..2 more|extra|another|two|three|second men|man|people|hands|fitters|crew|joiner|driver|printer ..2 on|onto|over|out
    is|are|'re|'s on ..1 his|her|its|their ..1 way
    is|are|'re|'s ..1 driving|heading|going|coming|racing|bringing ..1 over|round|up|down|out|across ..4
    special|extra|second|additional ..1 van|run|flight|courier|lorry|shift|delivery ..3 on|leaves|runs|goes|tonight|today|tomorrow|saturday|sunday|monday
    rerunning|re-running|redoing|re-doing|reprinting|remaking|resending|reshipping|overnighting|rebaking|recutting|reshooting
    won't ..1 be billed|charged|invoiced
    loss|damage|cost|costs|bill ..1 is|are ours|mine
    invoice|bill ..3 shrinks|drops|falls|reduced|smaller|lowered|lighter ..1 by|from|to
    comes|come|came off ..2 invoice|bill|account
    neither|none|nothing|no|not ..3 will|is ?be invoiced|billed|charged
    new|another|second|fresh|replacement ..2 was|is|has|are|were ?being|been cast|cut|made|built|sewn|printed|baked|poured|forged|woven|ordered|sent ..2
    costs|cost you nothing
    flies|sails|ships|drives ..1 on|at|tonight|tomorrow monday|tuesday|wednesday|thursday|friday|saturday|sunday|#
  `,
  except: {
    ru: `
      вернусь|вернемся
      извиняемся|приносим|просим|надеемся|понимаем|уверяем|обещаем|знаем|будем|сожалеем|благодарим|пришлем|напишем|сообщим|ответим|ждем|можем|хотим|видим|думаем|считаем|стараемся|постараемся|работаем|говорим|признаем|каемся|переживаем|заверяем|ценим|рассчитываем|продолжаем|нашем|вашем|моем|чем|всем|своем|ним|им|тем|этим|днем|днём
      не|нельзя ..1 вернем|исправим|компенс*|заменим|восстан*
    `,
    uk: `
      повернусь|повернуся|повернемось|повернемося
      перепрошуємо|просимо|сподіваємось|сподіваємося|розуміємо|запевняємо|обіцяємо|знаємо|будемо|шкодуємо|дякуємо|надішлемо|напишемо|повідомимо|відповімо|чекаємо|можемо|хочемо|бачимо|думаємо|вважаємо|стараємось|стараємося|намагаємось|намагаємося|працюємо|говоримо|визнаємо|каємося|цінуємо|продовжуємо|маємо|приносимо|рухаємось|рухаємося
      не|неможливо ..1 повернемо|виправимо|компенс*|замінимо|віднов*
      відшкодуван*|компенсаці*|повернен* ..8 не
      не ..1 платимо|повертаємо|компенсуємо|відшкодовуємо|передбачаємо|надаємо|відшкодов*|компенс*
      ставимося|ставимось|засмучуємо*|переймаємо*|приєднуємо*
    `,
    en: `
      cannot|can't|won't|not ..2 refund|replace|restore|recover|fix|repair|recovered|restored
      a new ..1 assistant|colleague|intern
      that|which ..2 went|goes|go|was|were|is ..1 out ..2 today|tonight|again|this
      second half|part|floor|storey|stage|phase|page|week|day ..1 of
    `,
  },
}
