import type { Language } from '../language/language.ts'
import type { WordClasses } from '../language/phrases.ts'

/** Grammar by word endings and short lists: what phrases call `{class}`. */
export const CLASSES: Readonly<Record<Language, WordClasses>> = {
  ru: {
    give: 'дарим подарим дарю подарю даем дадим даю дам предоставим предоставляем предоставлю сделаем сделаю делаем делаю добавим добавлю добавляем включим включаем включу положим положу оставим отдаем отдадим привезем доставим перерисуем нарисуем напишем поставим возьмем берем беру начислим начисляем проведем проводим получаете получите достанется идет пойдет',
    outcome:
      'успеем успею успеваем приедем приеду прибудем подъедем повесим покрасим сошьем испечем перевезем откроетесь въедете переедете встанет стоять сделаем сделаю уложимся уложусь сдадим сдам закончим закончу завершим завершу доделаем доделаю выполним выполню запустим запущу доставим доставлю привезем привезу отгрузим отгружу исправим исправлю починим починю справимся справлюсь добьемся добьюсь обеспечим обеспечу откроемся выпустим напечатаем смонтируем построим поставим установим заработает приедет придет сработает окупится выйдет получится удастся пройдет',
    i_give: '*аю *яю рисую дорисую нарисую *делаю *ставлю *садим *сажу *правлю *готовлю *ведем *кладу *пеку *шью',
    third:
      'перевозчик* подрядчик* субподрядчик* поставщик* провайдер* хостер* хостинг* дата-центр* типографи* банк* таможн* порт* завод* фабрик* экспедитор* курьерск* транспортн* авиакомпани* железнодорожн* оператор* энергетик* энергосбыт* водоканал* арендодател* агрегатор* маркетплейс* прокатчик* вендор* производител* изготовител* почт* логистическ* горэлектросет* электросет* теплосет* горгаз* облгаз* мосгаз* горсвет* *энерго застройщик* аэропорт* налогов* росреестр* пожарн* санэпид* роспотребнадзор* дистрибьютор* партнер* эквайр* платформ* облако облака сервис* смежник* лаборатори* реестр* регистратор* организатор* площадк*',
    we: 'я мы',
    our: 'наш* мой моя мое мои моей моего моему моих',
    you: 'вы вас вам вами ваш*',
    can: 'могу можем смогу сможем',
    inf: '*ать *ять *еть *ить *оть *уть *ыть *зть *сть *ться *йти *вести *нести *везти *расти *чь *чься *йтись',
    we_do:
      '*аем *яем *уем *юем *еем *оем *ьем *шем *жем *чем *рем *дем *нем *вем *тем *сем *лем *щем *мем *бем *пем *зем *жим *шим *чим *дим *тим *вим *рим *лим *ним *пим *мим *сим *бим *емся *имся',
    i_do: '*аю *яю *ую *юю *ею *лю *жу *шу *чу *щу *ду *му *ну *ру *ту *ью *зу *гу *ку *усь *юсь',
    many: 'много полно куча кучу тьма гора горы вагон столько десятки шесть семь восемь',
    all: 'все всё',
    newbie: 'стажер* практикант* новеньк* новичок новичк*',
    staff:
      'сотрудни* девочк* мальчик* менеджер* коллег* девушк* парень человек* дизайнер* помощни* ассистент* разработчик* бухгалтер* редактор*',
    modest: 'пока сейчас к сожалению увы',
    send_past:
      'отправил* отправлен* отослан* отосл* послал* послан* выслал* выслан* разослал* разослан* переслал* переслан* направил* направлен* ушел ушла ушло ушли скинул* скинут* передал* передан* отослал* отдал* улетел* отправили',
    send_future:
      'отправл* отправит* отправим отправлю вышл* разошлю разошлем разошлет разошлют перешл* пошл* направл* направим скину скинет скинем передам передаст передадим высыла* рассыла* посыла* пересыла* отсыла* уходит уйдет уйдут получит получат присыла* пришл*',
    approve_past:
      'согласовал* согласован* одобрил* одобрен* утвердил* утвержден* подтвердил* подтвержден* принял* согласил* посмотрел* прочел прочла прочли прочитал* ответил* завизировал* видел* видела получил* получен* поправил* дополнил* добавил* ознакомил*',
    plan: 'план* повестк* порядок порядку порядка пункт* список списк* перечень перечня программ* документ* файл* страниц* черновик* проект* бумаг* тезис* агенд* вопросы вопросов темы',
    notes:
      'протокол* конспект* запис* итог* резюме файл* документ* черновик* договоренност* решени* заметк* отчет* саммари выжимк* текст* запись это этот эти',
    meeting:
      'встреч* созвон* звон* совещани* разговор* планерк* летучк* переговор* минутк* собрани* собира* видеозвон* видеовстреч* беседа беседы беседе сессия сессии сессию штурм* воркшоп* показ* демо презентаци*',
    decided_past:
      'решили решено решил решила договорились договорено договаривались условились согласовали согласовано обещал обещала обещали утвердили утверждено приняли принято записали зафиксировали наметили постановили определили поручили',
    past_time:
      'прошлый прошлого прошлой прошлом прошлую прошлых прошлые раньше ранее прежде тогда вчера накануне январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
    loose_when:
      'руки время свободн* минут* возможность настроение появится окно посвободнее дойдут разгребем* освобод* удобно получится карта',
    vague_verb:
      'решим обсудим посмотрим вернемся подумаем уточним разберемся определимся сделаем займемся поговорим решить обсудить уточнить разобраться',
    musing:
      'думаем считаем полагаем хотим видим знаем говорим спорим обсуждаем сомневаемся надеемся опасаемся боимся понимаем просим помним слышим можем предполагаем подозреваем вспоминаем переживаем мечтаем прикидываем сравниваем взвешиваем решаем',
    reply:
      'ответ* реш* отклик* подтвержд* комментар* правк* поправ* замечани* согласован* отмашк* сигнал* весточк* вестей вести новостей обратной обратную мнени* звонк* звонок добро реакци* отзыв* пожелани* слова слово знак* команд* визы визу подпис* вас',
    gave: 'нарисовал* сделал* сделан* добавил* положил* написал* привез* поставил* напечатал* сшил* покрасил* испек* собрал* снял* дорисовал* включил* оставил* подготовил* перекрасил* вложил* доставил*',
    perfective:
      'вы*ем вы*им за*ем за*им из*ем из*им ис*ем ис*им на*ем на*им об*ем об*им от*ем от*им пере*ем пере*им под*ем под*им по*ем по*им при*ем при*им про*ем про*им раз*ем раз*им рас*ем рас*им до*ем до*им вз*ем вз*им сделаем снизим сошьем сократим сдвинем сдадим уступим уложим уберем увезем учтем уменьшим ускорим окажем оплатим опубликуем освободим оставим испечем сыграем снимем сварим',
    ongoing:
      '*ываем *иваем *аем *яем *носим *ходим *водим *возим понимаем *видим подходим *стоим *держим последним перед*ним прежним *овым *ским *ным помним верим любим движем приним* зависим постим',
    mishap:
      'сбо* ошиб* ошибк* задерж* опоздан* накладк* срыв* путаниц* потер* брак* авари* просто* сюрприз* недоразумен* промах*',
    favour:
      'скидки скидок скидку выплаты выплат отсрочки отсрочек рассрочки рассрочек компенсации возмещения перерасчета продления уступки уступок снижения возврата возвратов обмена бонуса бонусов надбавки прибавки предоплаты постоплаты исключения исключений поблажек поблажки переноса выезда доставки доставок отгрузки привоза монтажа замера показа урока занятий экскурсии поездки гарантии примерки пробника тестового бесплатного бесплатной бесплатных льготы льгот',
    stake:
      'убыт* выручк* потер* теря* простаива* сезон* гост* дети детей детям детьми ребенок внук* праздник* свадьб* юбил* годовщин* открыти* открыва* открое* премьер* запуск* горит спешк* нерв* нервы силы надежд* надея* мечт* ждет* ждали важн* риску* дорог дорога дорого дороги ночь ночей ночи отпуск* выходн* очеред* жар* холод* мороз* переезд* штраф* проверк* одни носу угроз* хлопот* забот* пожил* мама мамы бабушк* семь* последн* обещали пообещали обидно неудобно некстати кстати зря надо нужно необходимо просто трудно сорв* ущерб* покупател* пациент* учеников зрител*',
    hard: 'тяжел* трудн* сложн* непрост* нелегк* незавидн* неприятн* обидн* досадн* напряженн* нервн* горяч* безвыходн* неловк* щекотлив* тревожн*',
    plight: 'положени* ситуаци* врем* период недел* месяц* сезон выбор пор* момент истори*',
    wish: 'попросил* просил* просит просят попросит хочет хотят хотел* захотел* захоте* хотелось хочется пожелал*',
    owner_case: 'мной нами ним ней ними клиентом заказчиком нас тобой вами *ом *ой *ей *ем',
  },
  uk: {
    stake:
      "збит* виручк* втрат* втрача* сезон* гост* діти дітей дітям дитина онук* свят* весілл* юбіле* ювіле* річниц* відкритт* відкрива* відкриє* прем'єр* запуск* горить нерв* сили надій надія сподіва* мрі* чекає* чекали важлив* ризику* дорог* ніч ночей ночі відпустк* вихідн* черг* спек* холод* мороз* переїзд* штраф* перевірк* носі загроз* клопот* турбот* мама бабус* родин* останн* обіцяли прикро незручно потрібно необхідно важко зрив* збитк* покупц* пацієнт* учнів глядач*",
    give: 'даруємо подаруємо дарую подарую даємо дамо даю дам надамо надаємо надам зробимо зроблю робимо роблю додамо додам додаємо включимо включаємо включу покладемо покладу залишимо віддаємо віддамо привеземо доставимо перемалюємо намалюємо напишемо поставимо візьмемо беремо беру нарахуємо нараховуємо проведемо проводимо отримуєте отримаєте дістанеться йде піде',
    outcome:
      'встигнемо встигну встигаємо зробимо зроблю вкладемось вкладемося вкладусь вкладуся здамо здам закінчимо закінчу завершимо завершу доробимо дороблю виконаємо виконаю запустимо запущу доставимо доставлю привеземо привезу відвантажимо виправимо виправлю полагодимо полагоджу впораємось впораємося впораюсь впораюся забезпечимо забезпечу відкриємось відкриємося випустимо надрукуємо змонтуємо побудуємо поставимо встановимо запрацює приїде прийде спрацює окупиться вийде вдасться пройде',
    i_give: '*аю *яю *ую *юю *роблю *ставлю *саджу *правлю *готую *кладу *печу *шию',
    third:
      "перевізник* підрядник* субпідрядник* постачальник* провайдер* хостер* хостинг* дата-центр* друкарн* банк* митниц* митник* порт* завод* фабрик* експедитор* кур'єрськ* транспортн* авіакомпані* залізниц* оператор* обленерго енергетик* водоканал* орендодав* агрегатор* маркетплейс* прокатник* вендор* виробник* пошт* логістичн* дистриб'ютор* партнер* еквайр* платформ* хмара хмари сервіс* суміжник* лаборатор* авіаліні* сусід* забудовник* екскаватор* екскаваторник* управител* осбб жек* укрпошт* обладміністраці* реєстр* реєстратор* організатор* майданчик*",
    we: 'я ми',
    many: "багато повно море безліч купа купу сила-силенна гора гори вагон стільки десятки шість сім вісім четверо п'ятеро шестеро",
    all: 'все усе усі всі',
    newbie: 'стажер* стажист* практикант* новеньк* новачок новачк*',
    staff:
      'співробітни* дівчин* хлопець хлопц* менеджер* колег* людин* дизайнер* помічни* працівни* розробник* бухгалтер* редактор*',
    our: 'наш* мій моя моє мої моєї моєму моїх моїй',
    you: 'ви вас вам вами ваш*',
    perhaps:
      'мабуть напевно напевне певно певне либонь ймовірно вірогідно найімовірніше найпевніше схоже боюсь боюся можливо здається скидається очевидно видно гадаю думаю',
    askable:
      'знижки знижок знижку відстрочки відстрочок розстрочки виїзду виїздів переносу перенесення повернення винятку винятків доступу поступок обміну надбавки премії правок безкоштовного безплатного безкоштовної безплатної безкоштовних безплатних бонусів додаткового додаткової додаткових дозволу гарантії',
    trade:
      "монтажник* електрик* технік* водій водія водієм водієві майстер майстра майстри майстрин* комірник* технолог* верстальни* бухгалтер* касир* кур'єр* вантажник* оператор* диспетчер* менеджер* дизайнер* помічни* працівник* працівниц* співробітник* співробітниц* програміст* розробни* слюсар* сантехнік* кухар* пекар* офіціант* прибиральниц* секретар* адміністратор* кранівник* редактор* коректор* перекладач* фотограф* лаборант* інженер* колега колеги колегу хлопці хлопець дівчата дівчина бригада бригадир* маляр* плиточник* столяр* зварник* механік* садівник* швачк* закрійник* викладач* вчител* вчительк* тренер* агроном* геодезист* конструктор* закупівельни* логіст* складач* друкар* аніматор* флорист* охорон* виконроб* виконавець виконавиц*",
    broke:
      'помилив* помилил* переплута* наплута* сплута* загуби* згуби* втратив* втратил* забув* забул* зіпсува* зламав* зламал* поламав* поламал* розбив* розбил* побив побила побили пошкодив* пошкодил* зірвав* зірвал* прострочив* прострочил* підвів підвел* проґави* прогави* прогледі* недогледі* недодив* пропустив* пропустил* просвердлив* просвердлил* пробив пробил* подряпа* потрощив* потрощил* затопив* затопил* залив залил* облив* облил* забруднив* забруднил* перегрів* перегріл* пересмажив* пересмажил* розлив* розлил* розсипав* розсипал* обірвав* обірвал* перерубав* перерубал* перерізав* перерізал* стер стерл* видалив* видалил* проспав* проспал* зачепив* зачепил* запізнив* запізнил* затримав* затримал* недовіз недовезл* недоклав* недоклал* недорахува* обрахува*',
    can: 'можу можемо зможу зможемо можем зможем',
    inf: '*ати *яти *іти *ити *ути *йти *вести *нести *зти *літи *тися *тись *гти *кти',
    we_do:
      '*аємо *яємо *уємо *юємо *іємо *демо *жемо *шемо *чемо *щемо *ремо *немо *вемо *темо *семо *мемо *лемо *бемо *ємо *димо *тимо *вимо *римо *лимо *нимо *пимо *симо *бимо *жимо *шимо *чимо *їмо *ємось *имось *емось *имося *ємося *аєм *уєм',
    i_do: '*аю *яю *ую *юю *ію *лю *жу *шу *чу *щу *ду *му *ну *ру *ту *зу *усь *юсь',
    send_past:
      'надіслав* надісла* надсилав* відправив* відправле* відправил* відправлен* послав* посла* вислав* висла* розіслав* розісла* переслав* пересла* скинув* скину* передав* переда* пішов пішла пішло пішли віддав*',
    send_future:
      'надішл* надсила* відправл* відправи* вишл* розішл* перешл* пошл* скину скинемо скине передам передамо висила* розсила* пересила* піде підуть отримає отримають іде йде йдуть надсилаю',
    approve_past:
      'погодив* погодил* погоджен* схвалив* схвалил* схвален* затвердив* затвердил* затверджен* підтвердив* підтвердил* підтверджен* прийняв* прийнял* подивив* подивил* прочитав* прочитал* відповів відповіла відповіли відписав* відписал* бачив* бачил* отримав* отримал* переглянув* переглянул* поправив* поправил* доповнив* доповнил* додав* додал* ознайом*',
    plan: 'запрошен* план плану планом план* порядок порядку папір аркуш* листок пункт* список списк* перелік* програм* документ* файл* сторінк* чернетк* проєкт* папір тез* агенд* питання теми порядком',
    notes:
      'протокол* конспект* чернетк* запис* нотатк* підсумк* підсумок резюме файл* документ* домовленост* рішення звіт* текст* це цей ці',
    meeting:
      'зустріч* зустрі* созвон* дзвін* дзвон* нарад* розмов* перемов* збира* засіданн* відеодзвін* бесід* зідзвон* сесі* штурм* воркшоп* показ* демо презентаці*',
    decided_past:
      'вирішили вирішено вирішив вирішила домовились домовилися домовлено домовлялись домовлялися умовились умовилися погодили погоджено обіцяв обіцяла обіцяли затвердили затверджено ухвалили ухвалено прийняли прийнято записали зафіксували намітили постановили визначили доручили',
    past_time:
      'минулий минулого минулої минулому минулу минулих минулі раніше доти тоді вчора учора напередодні січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні',
    loose_when:
      "руки час вільн* хвилин* можливість настрій з'явиться вікно дійдуть розгребем* звільн* зручно вийде карта",
    vague_verb:
      'вирішимо обговоримо подивимось подивимося повернемось повернемося подумаємо уточнимо розберемось розберемося визначимось визначимося зробимо займемось займемося поговоримо вирішити обговорити уточнити розібратися розібратись',
    wish: 'попросив попросил* просив просил* просить просять попросить хоче хочуть хотів хотіл* захотів захотіл* захоче* хочеться хотілось хотілося побажав побажал*',
    owner_case: 'мною нами ним нею ними клієнтом замовником вами *ом *ою *ею *єю *ем',
  },
  en: {
    stake:
      'loss losses losing lose season guests children kids wedding birthday anniversary opening launch premiere deadline hope hoped waiting matters important risk nights holiday queue heat cold move fine inspection worry worried mother family last promised hard tight pressure customers patients pupils audience',
    outcome:
      'make meet finish manage deliver complete ship launch have be get send hit open print install fix solve reach keep win land achieve hold do arrive work',
    third:
      "carrier* courier* supplier* vendor* provider* host hosting post post's printer printer's printers customs bank bank's factory mill airline railway contractor* subcontractor* haulier* forwarder* shipper* manufacturer* maker maker's utility landlord* distributor* wholesaler* warehouse platform marketplace warehouse's port datacentre datacenter data-centre registry registrar network operator* carrier's courier's supplier's provider's foundry laboratory lab rental hire venue wholesaler's partner*",
    we: "i we i'd we'd i'll we'll i'm we're i've we've",
    our: 'our my ours mine',
    you: 'you your yours',
    can: 'can could may',
    cannot: "can't cannot couldn't won't shan't",
    dont: "don't won't shan't can't cannot doesn't",
    deal: 'accept act add adjust agree allow alter amend approve arrange attend backdate bend bid book bring build buy bump carry commit cover credit cut deduct defer delay deliver deploy discount double edit employ exchange extend finance fit fix fund give go grant guarantee halve hand hire hold host increase install issue keep knock launch lay lend let lift lower make manage match move negotiate offer open organise organize overturn paint part permit place postpone print process produce provide publish pull push put quote rebuild recommend redo reduce refund reimburse release relax remove rent reopen repair replace reprint reschedule reserve rewrite run sell send serve share ship shorten sign skip split sponsor spare squeeze start stay stock stretch supply support swap switch take test train translate treat undertake upgrade waive work write',
    mailing:
      'sent emailed mailed forwarded circulated shared distributed issued posted texted sends sending emails mails forwards circulates shares distributes send email mail forward circulate share distribute',
    record: 'notes minutes summary record protocol recap write-up transcript copy text note',
    does: 'sends brings checks prepares rings calls writes orders books pays buys prints signs drafts draws delivers returns asks tells finds gets takes makes fixes repairs measures scans copies files updates sets arranges organises organizes invites confirms collects picks drops moves removes replaces installs fits paints builds cuts designs edits translates proofreads tests compares calculates counts quotes prices invoices hands passes shares uploads publishes posts closes opens clears cleans lists names chooses decides approves renews cancels contacts emails mails phones visits meets supplies provides ships loads rents hires trains explains redraws rewrites redrafts reworks revises reprints resends locks releases lays packs labels marks tidies irons sorts hangs mounts plants waters cooks bakes brews registers transfers reserves schedules drives rebuilds orders submits forwards redoes shoots films records mixes licenses ships sews glues sands drills',
    dealing:
      'handing giving doing taking offering printing providing moving accepting lending making adding extending lowering raising changing dropping paying signing agreeing granting releasing sharing shipping delivering refunding waiving cutting reducing committing bringing building carrying catering serving bidding attending joining touching reopening renewing selling letting renting sending supplying supporting swapping translating opening working running covering hosting keeping putting allowing',
    broke:
      'broke burst tore dug hit struck cut ran drove fell sank burnt burned blew tripped jammed lost left shut sent forgot let failed froze stuck stopped closed dropped damaged flooded collapsed crashed delayed missed mixed cancelled canceled refused declined went had did put took came gave sat smashed cracked spilled spilt soaked scratched stole bent dented leaked snapped severed sliced ripped withdrew walked pulled rejected overbooked mislaid misplaced misrouted misdelivered misread held kept used suffered',
    dealt:
      'accepted accommodated added adjusted agreed allowed altered amended approved arranged backdated booked changed combined covered credited cut deducted deferred delivered discounted exchanged extended financed fitted funded given granted guaranteed halved handed held hired included increased issued lent lifted lowered matched met moved offered permitted placed postponed produced provided published pulled pushed put reduced refunded reimbursed released removed repaired replaced reprinted rescheduled reserved rewritten shared shipped shortened signed split sponsored spared squeezed started stretched supplied swapped switched taken undone upgraded waived',
    hard: 'hard tough rough rotten tight awkward painful galling exhausting upsetting stressful tiring wearing miserable awful lousy nightmare frustrating disappointing annoying infuriating maddening worrying nerve-racking unsettling hurtful horrible dreadful wretched bitter embarrassing trying unpleasant rubbish grim gutting distressing inconvenient hateful heartbreaking',
    send_past: 'sent emailed mailed forwarded circulated shared went passed distributed issued',
    send_future:
      'send sends sending go goes email emails mail mails forward forwards circulate circulates share shares going distribute distributes',
    approve_past:
      'approved agreed confirmed accepted okayed answered replied read seen received signed cleared added endorsed reviewed commented',
    plan: 'agenda paper sheet plan list page draft outline programme program document order points points topics schedule this it',
    notes:
      'note draft text copy notes minutes summary record protocol recap document write-up these this they it transcript',
    meeting: 'meeting* call calls meet meets session workshop discussion conversation visit lunch talk',
    wish: 'asked asks requested requests wishes wished',
    past_time: 'last yesterday earlier before previously then ago',
    loose_when: 'time chance moment gap spare free quiet quieter dust things minute capacity allows permits',
  },
}
