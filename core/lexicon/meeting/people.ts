import type { Meaning } from '../lexicon.ts'

/** Who decides, and who answers for a company. Sources: S0 rule 2, S2, S4 1.3. */

/** Somebody decides. */
export const decides: Meaning = {
  ru: `
      деньгами|бюджетом|средствами|финансами ..3 распоряжа*|ведает|заведует
      распоряжа*|ведает|заведует ..2 деньгами|средствами|финансами
      дал|дала|даст ..1 добро|отмашку
      выбирает|утверждает|назначает ..2 подрядчик*|исполнител*|поставщик*
      окончательно|единолично ..1 выбирает|решает|утверждает
    лпр
    опр
    решающ*|последн*|окончательн* ..1 голос|слово
    принимает|принимающ*|примет ..2 решени*
    решает|решают !вопрос*
    решение|решения ..4 за|принимает|принимают
    выбор|слово|подпись|голос|воля|точка ..1 за|у
    финальн*|окончательн*|последн* решение ..1 за|у
    утверждает|утверждать
    ему|ей|им ..1 утверждать|решать|подписывать|выбирать|принимать|визировать|платить
    поручен*|поручил*|доверен*|доверил* ..4 утверждать|утвердить|решать|решить|подписать|подписывать|выбрать|выбирать|принимать|принять|согласовать
    подписыва*|подпишет
    право ..1 подписи
    дает ..2 добро|согласие
    говорит|скажет ..2 да|последнее
    у него|нее|них деньги|бюджет|кошелек|касса|печать
    деньги|бюджет|кошелек|касса|печать у него|нее|них
    деньги|бюджет ..1 подписывает|утверждает|выделяет|дает
    за ..1 ним|ней ..2 слово|решение
    владе*
    согласу* ..2 бюджет*|смет*
    одобряет
    главный|главная ..1 тут|там|здесь|у
    заправляет|командует ..2
    ответственн* ..2 за ..1 решени*
    кивает|кивнет|кивок
    дает|даст|дают ..1 отмашку|зеленый|разрешение
    отмашк* ..1 за|от|у
    без ..3 ни|никто|ничего|не ..1 копейки|рубля|рубль|гвоздя|шагу|шага|движется|двинется|решается|покупается|решает|уйдет|закупается
    без ..1 его|ее|их ..1 слова|согласия|ведома|кивка|разрешения|отмашки ..2 никто|ничего|ни|не
    кошел*|касса|деньги|бюджет|чеки ..2 держит|у|на|распоряжается
    кошел*|касса|деньги|бюджет|чеки за
    держит|ведает|распоряжается ..2 кошел*|касс*|деньг*|бюджет*
    зависит|зависят|зависело ..2 от ..2
    упирается ..1 в
    сам|сама ..2 решает|выбирает|утверждает|одобряет
    фактически|практике|деле ..1 это Aa
    по факту это Aa
    никто ..2 не спорит|перечит|возражает ..1 ему|ей|с
    оба|обе|любой|каждый|каждая ..3 подписать|решать|решить|подписывают|решают|утвердить
    говорит|скажет ..1 да|нет
    ^ ?сам|сама|сами|он|она хозяин|хозяйка|хозяева
    хозя* ..1 квартир*|дома|дачи|дач|часов|участк*|машин*|автомобил*|собак*|кота|кошк*|щенк*|попугая|лодк*|катер*|яхт*|рояля|пианино|скрипк*|гитар*|коллекци*|картин*|велосипед*|мотоцикл*|сада|огорода|печи|кухни|шкафа|кольца
    подпись|решение|выбор|бюджет|деньги|кошелек его|ее|их|ихний
    уполномочен* ..4 решать|подписывать|утверждать|принимать|согласовывать
    имеет|есть|с ..1 полномочи*
    полномочи* ..1 решать|подписывать|утверждать
    платит|оплачивает|заказывает ..1 музыку
  `,
  uk: `
      грошима|бюджетом|коштами|фінансами ..3 розпоряджа*|відає|завідує
      розпоряджа*|відає|завідує ..2 грошима|коштами|фінансами
      дав|дала|дасть ..1 добро|відмашку
      обирає|затверджує|призначає ..2 підрядник*|виконавц*|постачальник*
      остаточно|одноосібно ..1 обирає|вирішує|затверджує
    опр
    лпр
    ухвалює|ухвалить|приймає|прийматиме ..2 рішення
    вирішує|вирішують !питання
    рішення ..4 за|ухвалює|приймає|ухвалюють
    вибір|слово|підпис|голос|воля|крапка ..1 за|у|в
    фінальн*|остаточн*|останн* рішення ..1 за|у|в
    слово остаточне|вирішальне|останнє
    вирішальн*|останн*|остаточн* ..1 голос|слово
    затверджує|затверджувати
    йому|їй|їм ..1 затверджувати|вирішувати|підписувати|обирати|вибирати|приймати|візувати|платити
    доручен*|доручил*|довірен*|довірил* ..4 затверджувати|затвердити|вирішувати|вирішити|підписати|підписувати|обрати|вибрати|обирати|приймати|прийняти|погодити
    підпису*|підпише
    право ..1 підпису
    дає ..2 добро|згоду
    каже|скаже ..2 так|останнє
    у|в нього|неї|них гроші|бюджет|гаманець|каса|печатка
    гроші|бюджет|гаманець|каса|печатка ..1 у|в нього|неї|них
    гроші|бюджет ..1 підписує|затверджує|виділяє|дає
    вирішувати
    за ..1 ним|нею ..2 слово|рішення
    володі*
    погоджу* ..2 бюджет*|кошторис*
    схвалює
    головний|головна ..1 тут|там|у|в
    керує|порядкує ..1 всім|усім
    киває|кивне|кивок
    дає|дасть|дають ..1 відмашку|зелене|дозвіл
    без ..3 ні|ані|ніхто|нічого|не ..1 копійки|гривні|цвяха|кроку|рушить|рухається|вирішується|купується|купують
    без ..1 його|її|їхнього|їхньої ..1 слова|згоди|відома|кивка|дозволу|відмашки ..2 ніхто|нічого|ніщо|ні|не
    гаманець|каса|гроші|бюджет ..2 тримає|у|в|на|розпоряджається
    гаманець|каса|гроші|бюджет за
    тримає|розпоряджається ..2 гаман*|кас*|грош*|бюджет*
    залежить|залежать|залежало ..2 від ..2
    впирається|упирається ..1 в|у
    сам|сама ..2 ухвалює|вирішує|обирає|затверджує
    фактично|насправді|практиці|ділі ..1 це Aa
    ніхто ..2 не сперечається|перечить|заперечує ..1 йому|їй|з
    обоє|обидва|обидві|будь-хто|кожен|кожна ..3 підписати|вирішувати|вирішити|підписують|вирішують|затвердити
    каже|скаже ..1 так|ні
    ^ ?сам|сама|самі|він|вона господар|господиня|господарі|хазяїн|хазяйка
    господ*|власни* ..1 квартир*|будинк*|дачі|хати|годинник*|ділянк*|машин*|авто|автомобіл*|собак*|кота|кішк*|цуценят*|папуги|човн*|катер*|яхт*|рояля|піаніно|скрипк*|гітар*|колекці*|картин*|велосипед*|мотоцикл*|саду|городу|печі|кухні|шафи|персня
    підпис|рішення|вибір|бюджет|гроші|гаманець його|її|їхній|їхнє
    уповноважен* ..4 вирішувати|підписувати|затверджувати|ухвалювати|погоджувати
    має|є|з ..1 повноваженн*
    повноваженн* ..1 вирішувати|підписувати|затверджувати
    платить|оплачує|замовляє ..1 музику
  `,
  en: `
    choice|decision|say|word|vote|verdict|yes lies|rests|sits|stays|is ..1 with
      final|ultimate approval|authority|yes|sign-off
      approving|deciding|signing authority|officer|body
      casting|deciding vote|voice|word

      picks|chooses|selects|appoints ..2 supplier|suppliers|contractor|contractors|agency|vendor
      gave|give|gives ..3 go-ahead|ok|okay|nod|blessing
      releases|release ..2 money|funds|budget
    whose nod|yes|vote|signature ..1 counts|matters|decides
    ^ chair|chairs $
    ^ chair ,
    auth|auth'd|authorised|authorized|empowered|mandated|entrusted|delegated ..2 to|with ..1 sign|signing|decide|deciding|approve|order|spend|commit|buy|choose|choosing
    commissions ..1 and|who pays
    decision-maker|decision-makers
    decision maker
    decides|decide|deciding
    makes|make|take|takes ..3 decision|decisions|call
    word|say ..2 counts|goes|rules|settles|stands
    final|last ..1 say|word|decision|call
    signs|sign-off|signatory
    signs ..1 off
    signed|approved|decided|authorised|authorized ..1 by
    approves|approver
    has ..2 authority|say|power
    budget ..1 holder|owner
    holds|controls|manages ..2 budget|purse|money|cash
    holding the budget
    has|have|holds|with the budget|purse|money|chequebook
    has|holds|keeps ..2 chequebook|checkbook|purse|cheque
    in charge
    ^ runs|owns it|this|everything $
    runs the show|place|shop
    the boss
    owns ..1 the ..1 company|business|shop|firm|budget|decision
    says|say|gives|give ..2 yes|nod|go-ahead
    green light
    nothing|nobody|nowt ..5 without ..1 her|him|them
    without ..1 her|him|them ..2 nothing|no
    up to Aa
    chequebook|checkbook|purse|money|wallet ..3 belongs|sits|stays|hers|his
    cheque|check book ..3 belongs|sits|stays|hers|his
    money|budget ..1 is|sits|stays with|hers|his
    depends|hangs|hinges ..1 on ..1 her|him|them
    yes ..4 hers|his|theirs
    nothing|nobody|nowt|no-one ..4 unless|until|till she|he|they
    calls the shots
    up to him|her|them
    choice|decision ..2 to her|him|them
    left ..3 to her|him|them
    either|both|each ..3 sign|signs|decide|decides|approve|approves
    in practice|effect|reality it's|it|that's ..1 Aa
    overrule|overrules|overruled|overruling
    empowered
    owner|owners of ..2 flat|house|cottage|home|apartment|watch|clock|plot|car|dog|cat|puppy|parrot|horse|boat|yacht|piano|violin|guitar|collection|painting|bicycle|bike|motorbike|garden|stove|kitchen|ring
    owns ..1 the ..1 flat|house|cottage|home|apartment|watch|clock|plot|car|dog|cat|puppy|parrot|horse|boat|yacht|piano|violin|guitar|collection|painting|bicycle|bike|motorbike|garden|stove|kitchen|ring
    flat|house|cottage|apartment|dog|cat|horse|boat|car owner|owners
    the decision is $
    decision|signature|choice|budget|money ..1 is|rests ..2 his|hers|theirs|him|her
    authorised|authorized|mandated ..1 to
    who|he|she runs the !meeting|call|session|shift|desk|till|trial|tests|course|project|stand|stall|bar|kitchen|team|books|office
    with ..2 authority
  `,
  except: {
    ru: `
      не ..1 решает|подписыва*|утверждает|одобряет|принимает|распоряжа*
      решает|подписывает|утверждает|принимает не
      ничего|редко|нечасто ..1 не ..1 решает
      решает|подписывает ..1 ничего|долго|медленно|тяжело|туго|неохотно
      долго|медленно|тяжело|туго|трудно|неохотно|ничего|быстро ..1 решает|решать
      деньги|бюджет|касса|чеки видн*|видит|считает ..2
    `,
    uk: `
      не ..1 вирішує|підпису*|затверджує|схвалює|ухвалює|приймає|розпоряджа*
      вирішує|підписує|затверджує|ухвалює не
      вирішує|підписує ..1 нічого|довго|повільно|важко|неохоче
      довго|повільно|важко|неохоче|нічого|швидко ..1 вирішує|вирішувати
    `,
    en: `
      not|never|nothing|cannot|can't|doesn't|won't|without ..2 decide|decides|sign|signs|approve|approves|authority|say
      no ..1 authority|say|power
      product|process|data|system|scrum|account|project|task|problem|item|action owner|owners
      owns ..1 item|items|point|topic|question|action|part|agenda|product|process|roadmap|backlog|#
      owner of ..2 item|action|task|process|product|topic|question|backlog
      slow|quick|hard|fast|time|afraid|hates|reluctant|unable|loath|swift|hesitant ..2 to ..1 decide
      hates|avoids|dreads|postpones deciding
      decides|decide|signs ..1 nothing|little|slowly|late|quickly|fast
    `,
  },
}

/** Answers for the company or a large part of it (S0 rule 2; the playbook's reading of "executive"). */
export const executive: Meaning = {
  ru: `
    *-владелец|*-владелица|*-хозяин|*-хозяйка
    владел*|собственни*|хозяин*|хозяйк*|хозяев*|учредител*|основател*|сооснователь*|совладел*|акционер*
    директор*
    *-директор|*-директора|*-директорка
    ^ генеральный|генеральная $
    гендир*|исполдир*|техдир*|финдир*
    коммерческ* дир*
    президент*|вице-президент*
    партнер|партнерша
    ceo|cto|cfo|coo|cmo|cio|cpo
    управляющ* ..1 директор|партнер|компани*
    управляющий|управляющая
    руководител* ..1 отдел*|департамент*|направлени*|компани*|организаци*|предприяти*|филиал*|дирекции|управлени*|службы|бюро|студии|агентства|бизнес*|производств*|клиник*|маркетинг*|продаж|практики|разработки|развити*|сервис*|логистик*|закуп*|финанс*|центр*|сети|персонал*|издательств*|театр*|музе*|типографи*|мастерской|лаборатори*|салона|клуба|фонда|школы|ансамбл*|оркестр*|хора|фирмы|редакции|хозяйства|питомника|обсерватории
    начальни* ..1 отдел*|управлени*|департамент*|производств*|службы|цех*|снабжени*|строительств*|филиал*|сбыт*
    глава ..1
    заведующ* ..1 отдел*|кафедр*|клиник*|музе*|библиотек*|отделени*
    завотдел*
    заведующий|заведующая !складом|хозяйством|хозяйственной|кладовой|гаражом|столовой|отделом
    заведующий|заведующая отделом
    нач|зав|рук ..1 отдел*|цех*|департамент*|производств*|клиник*|кафедр*|управлени*
    зам|заместител* , ..1 директора|начальника|председателя
    гл|ген , ..1 врач*|инженер*|бухгалтер*|редактор*|директор*|архитектор*
    нач|зав|рук , ..1 отдел*|цех*|департамент*|производств*|клиник*|кафедр*|управлени*
    главн* врач*|инженер*|бухгалтер*|редактор*|архитектор*
    главврач*|главбух*|главред*
    председател*
    ректор*|проректор*|декан*
    предприниматель
    ип
    замдиректора|зампред*|замглавы|замгендир*|замминистра|настоятел*|игумен*
    зам*директора|зам*директор
    зам* ..1 директора|начальника|руководителя|председателя|министра
    топ-менеджер*
    мэр*|министр*
    шеф-повар|бренд-шеф
    ^ руководитель|руководительница $
    ^ руководитель|руководительница ,
    худрук*
    художественн*|музыкальн*|творческ*|научн* руководител*
    завуч*
    фирма|компания|бюро|студия|мастерская|контора|лавка|типография|агентство|магазин|кафе|салон|ферма|гостиница|пекарня|ресторан|школа|клиника|завод|питомник ..1 моя|мое|его|ее|наша|наше
    основал*|учредил*
    всё|все это|тут|здесь его|ее|мое
    моя|мое ..1 фирма|компания|бюро|студия|мастерская|контора|лавка|типография|агентство
    владею|принадлежит
    глава
    руководит|заведует|возглавляет !проект*|групп*|команд*|смен*|работ*|встреч*|стройк*|ремонт* ..1
    руковожу|возглавля*
    командор
    завкафедр*|завсектор*|завклиник*|канцлер*
    начальни* ..1 порт*|депо|станци*|вокзал*|таможн*|аэропорт*|пристан*
  `,
  uk: `
    *-власник|*-власниця|*-господар
    власни*|господар*|господин*|засновни*|співзасновни*|співвласни*|акціонер*
    директор*
    *-директор|*-директора|*-директорка
    ^ генеральний|генеральна $
    гендир*|техдир*|фіндир*
    президент*|віце-президент*|віцепрезидент*
    партнер|партнерка
    ceo|cto|cfo|coo|cmo|cio|cpo
    керуюч* ..1 директор*|партнер*|компані*
    керує|завідує|очолює !проєкт*|проект*|груп*|команд*|змін*|робот*|зустріч*|будов*|ремонт* ..1
    керуючий|керуюча|управитель|управителька
    керівни* ..1 відділ*|департамент*|напрям*|компані*|організаці*|підприємств*|філі*|дирекці*|управлін*|служби|бюро|студії|агенці*|бізнес*|виробництв*|клінік*|маркетинг*|продаж*|практики|розробки|розвитку|сервіс*|логістик*|закуп*|фінанс*|центр*|мережі|персонал*|видавництв*|театр*|музе*|друкарні|майстерні|лаборатор*|салону|клубу|фонду|школи|ансамбл*|оркестр*|хору|фірми|редакції|господарств*|розсадника|обсерваторії
    начальни* ..1 відділ*|управлін*|департамент*|виробництв*|служби|цех*|постачан*|будівництв*|філі*|збуту
    голова ..1
    очільни* ..1
    завідувач* ..1 відділ*|кафедр*|клінік*|музе*|бібліотек*|відділен*
    головн* лікар*|інженер*|бухгалтер*|редактор*|архітектор*
    головлікар*|головбух*|головред*
    голова|головуюч*
    ректор*|проректор*|декан*
    підприємець|підприємиця
    фоп
    заступни* ..1 директор*|начальник*|керівник*|голови|міністра
    топменеджер*|топ-менеджер*
    мер|міністр*
    шеф-кухар|бренд-шеф
    ^ керівник|керівниця $
    ^ керівник|керівниця ,
    фірма|компанія|бюро|студія|майстерня|контора|крамниця|друкарня|агенція ..1 моя|моє|його|її|наша|наше
    заснував|заснувала|заснували
    усе|все це|тут його|її|моє
    моя|моє ..1 фірма|компанія|бюро|студія|майстерня|контора|крамниця|друкарня|агенція
    володію|належить
    очолю*
    худрук*
    художн*|мистецьк*|музичн*|творч*|науков* керівни*
    завідувач|завідувачка
    нач|зав|кер ..1 відділ*|цех*|департамент*|виробництв*|клінік*|кафедр*|управлін*
    нач|зав|кер , ..1 відділ*|цех*|департамент*|виробництв*|клінік*|кафедр*|управлін*
    заст|зам , ..1 директора|начальника|голови
    гол|ген , ..1 лікар*|інженер*|бухгалтер*|редактор*|директор*|архітектор*
    командор
    завідувач* ..1 садк*|садочк*|школ*|лаборатор*|аптек*|амбулатор*|філі*
    начальни* ..1 порт*|депо|станці*|вокзал*|митниц*|дільниц*
    завкафедр*|завсектор*|настоятел*|ігумен*|канцлер*|замдиректора
  `,
  en: `
    studio|agency|firm|practice|workshop head $
    studio|agency|firm|practice|workshop head ,
    *-owner
    owner|owners|co-owner|proprietor|founder|co-founder|cofounder|shareholder
    director|directors
    ceo|cto|cfo|coo|cmo|cio|cpo|cso|chro|md|vp|evp|svp
    president|vice-president|chairman|chairwoman|chairperson
    vice president
    partner|partners
    managing director|partner
    general manager
    chief ..2 officer|executive|engineer|accountant|architect|editor
    executive director|chef
    head ..1 of
    ^ head $
    ^ head ,
    owns it|this|place|company|business|firm|shop|both|all
    owns ..1 the ..1 place|lot|company|business|firm|shop|whole|both|house|land|restaurant|hotel|farm|club|practice
    owns the|a|an|its|their|this|two|three !item|items|point|topic|question|action|part|agenda|product|process|roadmap|backlog|data|schedule|budget|project|list|system
    who|she|he runs the ..1 salon|shop|store|garage|bakery|café|cafe|restaurant|hotel|pub|farm|nursery|mill|brewery|winery|vineyard|stables|gallery|theatre|theater|museum|clinic|surgery|practice|plant|factory|works|quarry|yard|boatyard|estate|school|club|charity|trust|foundation|chain|gym|studio|agency|firm|company|business|library|centre|center|market|dairy|creamery|laundry|parlour|spa|forge|foundry
    founded|started|set ..1 it|this|the|up ..1 company|business|firm|shop|place|school|studio|club|farm|practice|it
    founded
    department head
    runs|heads|leads|directs ..3 department|division
    chairs|chairing ..3 committee|board|council|trust|society|association|club|trustees|governors
    chair of ..3 committee|board|council|trust|society|association|club|trustees|governors
    head chef|teacher|vet|doctor|physician|pharmacist|librarian
    proprietress|proprietrix
    i|we|he|she own|owns|run|runs ..2 company|business|firm|shop|studio|farm|agency|practice|place|office
    i|he|she own|owns ..4
    firm|company|business|shop|studio|place|farm|agency|practice|workshop is ..1 mine|hers|his|ours
    runs ..2 company|business|firm|shop|studio|farm|agency|practice|place
    my|her|his ..1 company|business|firm|studio|agency|practice
    commodore
    headteacher|headmaster|headmistress|principal|dean|rector|provost
    principal
    mayor|minister
    sole trader
    landlord|landlady
    bursar
    commissioner|superintendent|trustee|trustees|vicar|abbot|abbess
    chair ..1 of
    chancellor|vice-chancellor|pro-vice-chancellor|governor|patron|abbot|prior|laird
    *-director|*-president|*-chairman|*-chair
  `,
  except: {
    ru: `
      арт-директор*|арт директор*
      креативн* директор*
      сестра-хозяйка
      помощни*|ассистент*|секретар*|референт* ..2 директор*|руководител*|владел*|президент*|председател*
      сын|дочь|жена|муж|брат|сестра ..1 владел*|директор*|основател*
      руководител* !отдела|департамента|направления|службы|управления|дирекции ..1 проект*|групп*|смен*|команд*|клиентск*
      владел* ..1 продукт*
      хозя*|владел*|собственни* ..1 квартир*|дома|дачи|дач|часов|участк*|машин*|автомобил*|собак*|кота|кошк*|щенк*|попугая|лодк*|катер*|яхт*|рояля|пианино|скрипк*|гитар*|коллекци*|картин*|велосипед*|мотоцикл*|сада|огорода|печи|кухни|шкафа|кольца
      партнер|партнеры ..1 по|компании
      начальник* ..1 смен*|участк*|склад*
      глава ..1 #
      стойк*
    `,
    uk: `
      арт-директор*
      креативн* директор*
      помічни*|асистент*|секретар*|референт* ..2 директор*|керівник*|власник*|президент*|голови
      сестра-господиня|сестра-хазяйка
      син|донька|дружина|чоловік|брат|сестра ..1 власни*|директор*|засновни*
      керівни* !відділу|департаменту|напряму|служби|управління|дирекції ..1 проєкт*|груп*|зміни|команд*
      власни* ..1 продукт*
      господ*|власни* ..1 квартир*|будинк*|дачі|хати|годинник*|ділянк*|машин*|авто|автомобіл*|собак*|кота|кішк*|цуценят*|папуги|човн*|катер*|яхт*|рояля|піаніно|скрипк*|гітар*|колекці*|картин*|велосипед*|мотоцикл*|саду|городу|печі|кухні|шафи|персня
      начальни* ..1 зміни|дільниц*|склад*
      голова ..1 #
    `,
    en: `
      executive|personal assistant
      owner|owners|owns of|the ..2 flat|house|cottage|home|apartment|watch|clock|plot|car|dog|cat|puppy|parrot|horse|boat|yacht|piano|violin|guitar|collection|painting|bicycle|bike|motorbike|garden|stove|kitchen|ring
      flat|house|cottage|apartment|dog|cat|horse|boat|car owner|owners
      assistant|secretary|pa ..2 to ..3 director|ceo|owner|president|chair|md|founder|partner|head
      art|creative|film|music|stage|funeral director
      product|process|data|system|scrum|account|project|task|problem owner
      head ..1 of ..1 reception|desk|shift
      owner's|director's ..2 assistant|son|daughter|wife|husband|brother|sister
      son|daughter|wife|husband|brother|sister ..2 owner|director|founder
      assistant|deputy head ..1 of ..1 reception
      executive search
      business|hr|channel|implementation partner
      partner manager|success
    `,
  },
}
