import { joined, type Meaning } from './lexicon.ts'
import { safeguards } from './safeguards.ts'

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
  `,
  uk: `
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
  `,
  en: `
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

/** A measure that keeps it from happening again; more care is none. */
const measures: Meaning = {
  ru: `
    чтобы ..6 не повтор*|случ*|произ*|было|терял*|путал*|ушл*|уходил*|попада*
    чтобы|дабы ..5 больше|впредь|снова ..2 не
    впредь|отныне
    теперь ..8 *ет|*ут|*ют|*ит|*ат|*ят|*ем|*им|*ется|*ится|*утся|есть
    *ет|*ут|*ют|*ит|*ем|*им|*ется ..3 теперь
    с|со ..1 завтрашнего|сегодняшнего|этого|нынешнего|понедельника|вторника|среды|четверга|пятницы|декабря|января|следующ*|этой|сегодня ..8 *ет|*ут|*ют|*ит|*ат|*ят|*ем|*им|*ется|бирк*|есть
    на будущее|следующие|дальнейшее
    {we_do} ..7 вместо
    ввел*|введ*|вводим|внедр*|установ*|постав*|добав*|назнач*|настро*|включ*|завел*|заведем|прописал*|пропишем|усил* ..5 контрол*|провер*|чек-лист*|чеклист*|подтвержд*|ограничен*|уведомлен*|датчик*|камер*|правил*|регламент*|сверк*|дежурн*|копи*|резерв*|защит*|порог*|бирк*|штрихкод*
    двойн*|втор*|дополнительн* ..2 провер*|контрол*|подпис*|сверк*|пара|подтвержд*
    перед ..2 кажд* ..5 *ет|*ют|*ем|*им|*ят
    кажд* ..5 провер*|сверя*|подтвержда*|подписыва*
    вычеркнул*|сменил*|меняем|сменим|отказал*|заменил* ..5 перевозчик*|поставщик*|подрядчик*|списк*|хостинг*|процесс*|порядок|схем*|них|него
    из списка ..2 вычеркнул*|убрал*
    меры|мера ..4 {we_do}|приня*|чтобы
    приняли|принимаем|примем ..3 мер*
    исключ* ..3 повтор*
    резервн*|вторую|второй ..2 копи*|канал*|площадк*|сервер*
    следующ* !письмо|отчет|звонок|раз|встреч*|недел*|понедельник|вторник|сред*|четверг|пятниц*|месяц* ..4 {we_do}
    {we_do} ..4 только|теперь|впредь|отныне|всегда|заранее
    теперь|впредь|отныне|дальше|всегда ..3 только
    больше ..2 не ..1 работаем|сотрудничаем|заказываем|пользуемся|возим|грузим|берем|ставим|храним
    отрезан*|отключен*|отвязан*|отделен*|разведен*|изолирован* ..2 от|и
    в|на|к|у ..1 кажд*|любой|любую|любое|всякий|всякую ..5 кладем|клеим|ставим|вешаем|пишем|крепим|вкладываем|прикладываем|добавляем|печатаем|теперь|есть|будет !по|на
    с|со ..1 прошлой|прошлого|этой|того недели|раза|дня|месяца|случая ..4 *ю|*у|*ем|*им|*ет|*ит|*ут|*ят
    к ..1 следующ* ..4 будет|будут|поставим|повесим|стоит|встанет ..3
    будет|будут ..1 мерить|проверять|сверять|смотреть|считать|пересчитывать|подписывать|взвешивать|звонить|дежурить|дублировать|хранить|перечитывать|вычитывать|принимать ..6
    прежде чем|перед ..6
    проверя*|сверя*|подписыва*|смотр*|пересчитыва* ..4 двое|вдвоем|второй|вторая|двумя|дважды
    остал*|оставил* ..1 только|лишь ..3
    удалил*|стерл*|убрал*|уничтожил*|выбросил*|изъял*|списал* ..2 стар*|прежн*
    двое|вдвоем ..4 провер*|сверя*|подпис*|смотр*|счита*|груз*
    завел*|заведен*|заведем|повесил*|повесим|купил*|куплен*|закупил*|поставил* ..3 журнал*|чек-лист*|табличк*|замок|замки|таймер*|сигнализаци*|термометр*|датчик*|весы|сейф|автомат*|счетчик*
    дублер*|дублир*|сменщик*|подмен*|замен* ..3 есть|будет|назначен*|теперь|появил*
    есть|будет|назначен*|появил* ..2 дублер*|сменщик*|подмен*|замена|второй
    чтобы ..6 не *л|*ла|*ли|*ло ..2 , ..5 поставим|поставили|ставим|введем|ввели|заведем|закрепим|закрепили|огородим|повесим|установим|установили|назначим|назначили
    при|для|на следующих|будущих|дальнейших|всех ..1 заказ*|поставк*|партиях|партии|отгрузк*|рейс* ..3 {we_do}
    будет|будут|*ся ..2 {secured} ..4 кажд*|дважды|ежедневно|еженедельно|ежемесячно|раз|перед|до|отдельно|вдвоем|вручную|автоматически
    {secured} ..4 к|на|кажд*|дважды|ежедневно|еженедельно|ежемесячно|раз|перед|отдельно|вторым|автоматически
    {secured} ..3 второ*|резервн*|отдельн*|запасн*
    никто ..1 не ..1 вводит|вбивает|трогает|меняет|копирует|грузит|открывает|отправляет|печатает ..3
  `,
  uk: `
    {we_do} ..7 замість
    щоб ..6 не повтор*|стал*|трапля*|було|губил*|плутал*|пішл*|потрапля*
    щоб|аби ..5 більше|надалі|знову ..2 не
    надалі|відтепер|віднині|відсьогодні|відзавтра
    тепер ..8 *є|*ть|*ємо|*имо|*емо|*ться|*аде|*еде|*ише|*аже|*ере|*име|*аче
    *є|*ть|*ємо|*имо|*емо|*ться ..3 тепер
    з|із|від ..1 завтрашнього|сьогоднішнього|цього|понеділка|вівторка|середи|четверга|п'ятниці|грудня|січня|наступн*|цієї|сьогодні|завтра ..8 *є|*ть|*ємо|*имо|*емо|*ться|бирк*
    на майбутнє|наступні
    ввел*|введемо|вводимо|запровад*|впровад*|встанов*|постав*|дод*|признач*|налашт*|увімкн*|завел*|заведемо|прописал*|пропишемо|посил* ..5 контрол*|перевір*|чек-лист*|чеклист*|підтвердж*|обмежен*|сповіщен*|датчик*|камер*|правил*|регламент*|звірк*|чергов*|копі*|резерв*|захист*|поріг|бирк*|штрихкод*
    подвійн*|друг*|додатков* ..2 перевір*|контрол*|підпис*|звірк*|пара|підтвердж*
    перед ..2 кожн* ..5 *є|*ть|*ємо|*имо
    кожн*|щоранку|щодня|щотижня ..5 перевір*|звіря*|підтвердж*|підпису*
    викреслил*|змінил*|змінюємо|змінимо|відмовил*|замінил* ..5 перевізник*|постачальник*|підрядник*|списк*|хостинг*|процес*|порядок|схем*|них|нього
    заходи|захід ..4 {we_do}|вжит*|щоб
    вжили|вживаємо|вживемо ..3 заход*
    виключ* ..3 повтор*
    резервн*|другу|другий ..2 копі*|канал*|майданчик*|сервер*
    поставил*|встановил*|додал*|увімкнул*|купил*|завел* ..4 запобіжн*|сигналізац*|сигнал|датчик*|замок|замки|лічильник*|журнал|табличк*|наліпк*
    більше|надалі|відтепер ..2 жоден|жодна|жодне|жодного|ніхто ..6 без
    кожн* ..2 тепер
    більше ..2 не ..1 працюємо|співпрацюємо|замовляємо|користуємося|користуємось|возимо|беремо|ставимо|зберігаємо
    відрізан*|відключен*|від'єднан*|відокремлен*|розведен*|ізольован* ..2 від|і
    у|в|на|до ..1 кожн*|будь-який|будь-яку ..5 кладемо|клеїмо|ставимо|вішаємо|пишемо|кріпимо|вкладаємо|додаємо|друкуємо|тепер|є|буде
    з|із|від ..1 минулого|минулої|того|цього тижня|разу|дня|місяця|випадку ..4 *ю|*у|*емо|*имо|*ємо|*є|*ить|*уть|*ють
    до ..1 наступн* ..4 буде|будуть|поставимо|повісимо|стоїть|стане ..3
    мірятиме|перевірятиме|звірятиме|дивитиметься|рахуватиме|перераховуватиме|підписуватиме|зважуватиме|чергуватиме|дублюватиме|зберігатиме|перечитуватиме|вичитуватиме|прийматиме|перевірятимуть|звірятимуть|підписуватимуть
    перш|перед ніж|тим ..6
    перевіря*|звіря*|підпису*|дивл*|перерахову* ..4 двоє|удвох|вдвох|другий|друга|двічі
    наступного|наступної|наступний ..1 року|разу|тижня|місяця|сезону ..3 *емо|*імо|*имо
    лишив*|лишил*|залишив*|залишил* ..1 тільки|лише ..3
    видалил*|стерл*|прибрал*|знищил*|викинул*|вилучил*|списал* ..2 стар*|попередн*|колишн*
    двоє|удвох|вдвох ..4 перевір*|звіря*|підпис*|дивл*|рахую*|вантаж*
    завел*|заведен*|заведемо|повісил*|повісимо|купил*|куплен*|закупил*|поставил* ..3 журнал*|чек-лист*|табличк*|замок|замки|таймер*|сигналізаці*|термометр*|датчик*|ваги|сейф|автомат*|лічильник*
    дублер*|змінник*|підмін*|замін* ..3 є|буде|призначен*|тепер|з'явил*
    є|буде|призначен*|з'явил* ..2 дублер*|змінник*|підмін*|заміна|другий
    щоб|аби ..6 не *в|*ла|*ли|*ло ..2 , ..5 поставимо|поставили|ставимо|введемо|ввели|заведемо|закріпимо|закріпили|обгородимо|повісимо|встановимо|встановили|призначимо|призначили
    для|на|у наступних|майбутніх|подальших|усіх ..1 замовлен*|постав*|парті*|відвантажен*|рейс* ..3 {we_do}
    буде|будуть ..2 {secured} ..4 кожн*|щоразу|двічі|щодня|щотижня|щомісяця|раз|перед|до|окремо|удвох|автоматично
    {secured} ..4 до|на|кожн*|двічі|щодня|щотижня|щомісяця|щоразу|раз|перед|окремо|другим|автоматично
    {secured} ..3 друг*|резервн*|окрем*|запасн*
    ніхто ..1 не ..1 вводить|вбиває|чіпає|змінює|копіює|вантажить|відкриває|надсилає|друкує ..3
  `,
  en: `
    we|we'll|now ..7 instead of ..3
    {we} now ..1 fit|use|pack|send|ship|carry|test|check|keep|load|weigh|lock|label|order|store|print|count
    next year|time|season {we}|the|each|every|all|two ..2
    so ..3 that|it|this ..6 not|never|cannot|can't|doesn't|does|won't ..2 happen|occur|recur|repeat|again|go
    to ..1 keep|stop|prevent|avoid ..5 again|happening|recurring|recurrence|repeat|repetition
    prevent*|safeguard*|precaution*
    from|as ..1 now|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next|this|then|january|december|of on
    from ..1 now|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next|this|january|december
    in future
    in the future
    going forward
    now ..3 check*|scan*|compare*|sign*|lock*|back|backed|keep*|run*|require*|copied|stored|confirm*|go|goes|needs|need
    {we} ..2 have|are ..2 introduced|introducing|added|adding|installed|installing|changed|changing|put|set|moved|assigned|tightened|updated|struck|dropped|switched ..5 check*|process*|procedure*|rule|rules|step|carrier|supplier|list|backup|alarm|alert*|limit*|lock*|sensor*|system|policy|test*|place|up
    added|introduced|installed ..4 check*|alarm*|alert*|step|sensor*|backup*|lock*|limit*|rule|test*|scan*
    second|double|extra|additional|two ..2 check*|pair|signature*|copy|copies|person|people|scan*|backup*
    every|each ..6 checked|compared|scanned|copied|signed|tested|verified|checks|compares
    no longer ..2 use|work|ship|rely|leave|leaves
    struck|removed|dropped ..5 list
    has|have ..1 been changed|replaced|added|introduced
    measure*|step ..4 taken|taking|take|again
    from ..1 now|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next|this|january|december|tonight|sunday|saturday ..8
    no ..2 leaves|leave|goes|go|ships|ship|is|are ..5 without|until|unless|before
    nothing ..1 leaves|goes|ships|is ..4 without|until|unless|before
    each|every|all ..4 now ..3 has|have|gets|get|carries|is|are|goes|bears|needs
    now ..2 two|second|double|alarm|lock|checklist|rota|scanner|probe|label|seal
    has|have|been ..2 fitted|installed|set|put|given|hung|added|bought|ordered|trained|moved|separated|colour-coded|labelled|sealed ..4
    a|an second|new|extra|additional ..2 sensor|alarm|lock|check|checker|rule|signature|person|checklist|seal|label|probe|switch|generator|backup|pair|fuse|scale|rota|reminder
    to make|ensure|be ..1 sure|certain ..1 that|it|this
    cannot|can't|won't|not ..2 any ..1 more|longer
    since this|today|yesterday|monday|tuesday|wednesday|thursday|friday ..6 won't|cannot|can't|must|has|have|is|are|needs
    won't|can't|cannot|doesn't|don't ..2 start|leave|go|open|run|close|ship|print|move|accept ..6 until|unless|without|before
    since|from ..1 last|this|that week|monday|tuesday|wednesday|thursday|friday|day|month|time ..1 {we}|a|the|each|every|two|everybody
    from|by ..1 the ..1 next ..2 on
    as of|from ..1 now|today|tomorrow|monday|tuesday|wednesday|thursday|friday
    taken|took|take|struck|crossed|removed|dropped ..4 off ..2 list|books|roster
    can|could no longer ..2 reach|touch|happen|be|send|get|leave|start
    no longer ..2 use|work|order|ship|store|rely|send|share
    from here|there on|onwards|onward
    asked|told|instructed|ordered ..6 to ..1 check|measure|test|count|weigh|sign|verify|double-check|confirm|read|inspect|lock|close|test ..6
    before|until ..1 it|anything|each|any|they|the ..2 is|are|leaves|leave|goes|go ..2 hemmed|sent|out|printed|shipped|loaded|packed
    deputy|stand-in|understudy|backup|substitute ..3 has|have|now|named|from|covers
    has|have ..1 a|an ..1 deputy|stand-in|understudy|backup|double
    two|second people|person|pair ..3 load|check|checks|count|counts|sign|signs|read|reads|look|looks
    locked|separated|cut|split|walled|fenced ..1 off|apart ..2 from
    {we} now ..1 call|ask|order|hold|keep|check|load|pack|send|test|count|weigh|store|lock|back|book|ring|sign|scan|compare|work|use|label|write|print|measure
    so ..1 that the|a next ..6
    the next ..2 finds|meets|will ..1 find|meet
    this week|day|month on ..1 there
    for|with ..1 the|all|every|any|your ..1 next|future|further|coming ..3 we|i
    is|are|being|be|gets|get being|be|been ..1 {secured} ..3 to|every|each|twice|before|on|by|at|instead|with|separately|daily|weekly|monthly
    is|are|be|gets|get|been ..1 {secured} ..6 every|each|twice|daily|weekly|monthly|separately|before|nightly
    now hangs|lies|stands|sits|stays|gets|has|signs|reads|counts|weighs|asks|calls|rings|takes|looks|measures|opens|closes|carries|shows|blocks|stops|refuses|beeps|warns|comes|needs
    now ..2 hang|lie|stay|get|have|ask|sign|read|count|weigh|look ..3 before|every|each|separately|at
    signs|checks|reads|counts|weighs|tests|measures|scans|looks|inspects|tastes|photographs|compares|approves|confirms|calls|rings|asks|verifies ..6 before|until|unless ..1 he|she|they|it|anything|anyone|any|one|the
    nobody|no-one ..2 types|touches|changes|enters|copies|moves|loads|opens|drives|sends ..6
    on ..1 its|their own ..2 line|circuit|shelf|van|room|server|account
    two|separate|different places|servers|sites|rooms|warehouses|lines ..2 at|so|instead|and
  `,
  except: {
    ru: `
      теперь ..2 о|об|про|к
      впредь|отныне|теперь|будущее ..6 не ..2 повтор*|случ*|произойд*|допуст*|будет|возник*
      не ..2 повтор*|случит*|произойд*|допуст*|будет|возник* ..3 впредь|отныне|будущее|будущем
      на будущее ..3 вниматель*
      впредь|отныне|теперь ..6 вниматель*|аккуратн*|стара*|осторожн*
      чтобы ..6 не повтор* ..4 вниматель*|постара*
      теперь ..4 знаю|понимаю|известно|вижу|точно
    `,
    uk: `
      тепер ..2 про|щодо
      надалі|відтепер|віднині|тепер|майбутнє ..6 не ..2 повтор*|стан*|трапит*|допуст*|буде|виникн*
      не ..1 повториться|повторяться|станеться|трапиться|допустимо|буде|виникне ..1 надалі|відтепер|віднині|майбутньому
      надалі|відтепер|тепер ..6 уважн*|обережн*|старан*|намага*
      щоб ..6 не повтор* ..4 уважн*|постара*
      тепер ..4 знаю|розумію|відомо|бачу|точно
      тепер ..2 усе|все ..2 працює|гаразд|добре|справне|справно|чисто
      тепер ..2 працює|працюють|стоїть|лежить ,
    `,
    en: `
      instead of ..1 #|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow
      in future|the ..6 careful|attention|try|attentive
      future|forward|now|on ..6 not|never|won't|nothing ..4 happen|occur|recur|repeat*|again
      not|never|won't|nothing ..6 happen|occur|recur|repeat* ..1 in|going ..1 future|forward
      going forward ..6 careful|attention|try
      from now ..6 careful|attention|try
      more careful
      greater|more|extra|better ..1 care|attention|careful
      from ..1 now|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next|this|january|december|tonight|sunday|saturday ..4 opening|open|holiday|leave
      from ..1 now|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next|this|january|december|tonight|sunday|saturday ..2 until|to|till
      from ..1 now|on they|he|she|you
      won't|can't|cannot|doesn't|don't ..2 start|leave|go|open|run|close|ship|print|move|accept ..6 until|unless|without|before ..2 you|your|monday|tuesday|wednesday|thursday|friday|#|tomorrow
      we ..7 instead of ..1 #|*th|1st|2nd|3rd|21st|22nd|23rd|31st|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday
    `,
  },
}

/** What keeps it from happening again. */
export const prevention: Meaning = joined(measures, safeguards)
