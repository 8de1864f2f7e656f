import type { Meaning } from '../lexicon.ts'

/** Whose work it is: by his own hands, or answering for the work of others. Source: S3 on performers. */

/** Does the work of a trade with his own hands: designs, builds, writes, tests (S3 on performers). */
export const performs: Meaning = {
  ru: `
    дизайнер*|веб-дизайнер*|графдизайнер*|моушн-дизайнер*
    разработчи*|программист*|кодер*|верстальщи*|фронтендер*|бэкендер*|бекендер*|девопс*|сисадмин*|админ
    копирайтер*|редактор*|корректор*|переводчи*|автор|авторка|журналист*|сценарист*|рерайтер*|контентщи*|сммщи*|smm*|смм-специалист*
    иллюстратор*|художни*|аниматор*|модельер*|скульптор*|ретушер*|типограф*|каллиграф*|визуализатор*|арт
    тестировщи*|qa|тестер*
    инженер*|конструктор*|проектировщи*|чертежни*|технолог*|технолог|архитектор*|сметчи*|геодезист*|сварщи*|слесар*|токар*|электрик*|сантехник*|маляр*|каменщи*|плотни*|столяр*|мастер|мастерица|монтажни*|установщи*|наладчи*|механи*|моторист*|замерщи*|отделочни*
    фотограф*|оператор*|видеограф*|монтажер*|звукорежиссер*|звукооператор*|диктор*|осветител*
    аналитик*|программист*|таргетолог*|директолог*|сеошни*|seo*|сео-специалист*|маркетолог*|исследовател*|data
    бухгалтер*|калькулятор|экономист*|юрист*|юрисконсульт*|делопроизводител*
    повар*|кондитер*|пекар*|бариста|официант*|флорист*|декоратор*|швея|портн*|обжарщи*
    водител*|курьер*|грузчи*|кладовщи*
    специалист*|исполнител*|стажер*|практикант*|лаборант*
    *овщик|*овщица|*льщик|*льщица|*йщик|*йщица|*пщик|*пщица
    ^ ..1 шьет|паяет|рисует|чертит|монтирует|верстает|программирует|лепит|печет|красит|чинит|ремонтирует|клеит|точит|пилит|штукатурит|вышивает|вяжет|кроит|кладет|варит|фотографирует|иллюстрирует|вырезает|настилает|стрижет ..3
    делает|рисует|готовит|собирает|занимается ..2 макет|макеты|макетами|модели|моделями|чертежи|чертежами|сайт|сайты|верстку|версткой|съемку|съемкой|тексты|текстами|иллюстрации|звук|звуком|свет|светом|проводку|проводкой|вышивку|вышивкой|графику|графикой|мебель|витражи|кладку
    монтер*|трубочист*|печни*|газовщи*|электромонтер*|кровельщи*|плиточни*|штукатур*|реставратор*|резчи*|гончар*|садовни*|агроном*|стропал*|крановщи*|альпинист*|промальпинист*|диспетчер*|стеклодув*|кузнец|бетонщи*|бурильщи*|пилот*|гример*|костюмер*|настройщи*|тренер*|инструктор*|гид|экскурсовод*
  `,
  uk: `
    дизайнер*|вебдизайнер*|веб-дизайнер*|моушн-дизайнер*
    розробни*|програміст*|кодер*|верстальни*|фронтендер*|бекендер*|девопс*|сисадмін*
    копірайтер*|редактор*|коректор*|переклада*|автор|авторка|журналіст*|сценарист*|контентни*|смм*|smm*
    ілюстратор*|художни*|аніматор*|модельєр*|скульптор*|ретушер*|типограф*|каліграф*|візуалізатор*
    тестувальни*|qa|тестер*
    інженер*|конструктор*|проєктувальни*|кресляр*|технолог*|архітектор*|кошторисни*|геодезист*|зварювальни*|слюсар*|токар*|електрик*|сантехнік*|маляр*|муляр*|тесляр*|столяр*|майстер|майстриня|монтажни*|установни*|налагоджувальни*|механік*|моторист*|замірни*
    фотограф*|оператор*|відеограф*|монтажер*|звукорежисер*|звукооператор*|диктор*|освітлювач*
    аналітик*|таргетолог*|сеошни*|seo*|маркетолог*|дослідни*
    бухгалтер*|економіст*|юрист*|юрисконсульт*|діловод*
    кухар*|кондитер*|пекар*|бариста|офіціант*|флорист*|декоратор*|швачка|кравч*|кравець|обсмажни*
    водій*|водійка|кур'єр*|вантажни*|комірни*
    спеціаліст*|фахівець|фахівчин*|виконавець|виконавиця|стажер*|стажист*|практикант*|лаборант*
    *вальник|*вальниця|*льниця
    ^ ..1 шиє|паяє|малює|креслить|монтує|верстає|програмує|ліпить|пече|фарбує|лагодить|ремонтує|клеїть|точить|пиляє|тинькує|вишиває|плете|кроїть|мурує|варить|фотографує|ілюструє|вирізає|настеляє|стриже ..3
    робить|малює|готує|складає|займається ..2 макет|макети|макетами|моделі|моделями|креслення|кресленнями|сайт|сайти|верстку|версткою|зйомку|зйомкою|тексти|текстами|ілюстрації|звук|звуком|світло|світлом|проводку|проводкою|вишивку|вишивкою|графіку|графікою|меблі|вітражі|мурування
    монтер*|сажотрус*|пічни*|газівни*|електромонтер*|покрівельни*|плиточни*|штукатур*|реставратор*|різьбяр*|гончар*|садівни*|агроном*|стропал*|кранівни*|альпініст*|промальпініст*|диспетчер*|склодув*|коваль|ковал*|бетоняр*|бурильни*|пілот*|гример*|костюмер*|налаштувальни*|тренер*|інструктор*|гід|екскурсовод*
  `,
  en: `
    designer|designers|illustrator|illustrators|artist|animator|sculptor|retoucher|letterer|stylist
    developer|developers|programmer|coder|engineer|engineers|sysadmin|devops|administrator|admin
    frontend|backend|front-end|back-end
    copywriter|writer|editor|proofreader|translator|journalist|screenwriter|reviser|subeditor|typesetter
    tester|testers|qa
    architect|draughtsman|draftsman|draughtswoman|draftswoman|draughtsperson|drafter|surveyor|technician|technologist|estimator|fabricator|mechanic|electrician|plumber|welder|carpenter|joiner|fitter|installer|painter|bricklayer|mason|plasterer|arboriculturist|craftsman
    photographer|videographer|cameraman|camerawoman|sound|colourist|colorist
    analyst|researcher|marketer|statistician|scientist
    bookkeeper|accountant|clerk|paralegal
    cook|baker|barista|waiter|florist|decorator|seamstress|tailor|roaster
    driver|courier|dispatcher
    specialist|specialists|intern|trainee|apprentice|assistant
    ^ ..1 makes|builds|paints|sews|fits|installs|lays|plasters|wires|codes|programs|programmes|films|edits|translates|bakes|cooks|carves|welds|solders|repairs|restores|knits|weaves|engraves|prints|photographs|illustrates|welds|tiles the|our|his|her|all|most|it|on|in|up ..3
    does|do|makes|draws ..1 the|our|all ..1 drawings|models|graphics|website|site|code|coding|lighting|sound|photos|photography|texts|wiring|plumbing|plastering|stonework|joinery|brickwork|woodwork|metalwork|illustrations|painting|sewing|layout|editing|cutting|carving|welding|fitting
    *worker|*smith|*wright|*maker|*setter|*grower
    tree surgeon
    roofer|glazier|sweep|stovefitter|gasfitter|rigger|diver|gardener|arborist|blacksmith|glassblower|glassmaker|stonemason|potter|upholsterer|restorer|conservator|operator|machinist|locksmith|tiler|scaffolder|groundsman|groundskeeper|instructor|trainer|guide|cutter|climber|pilot|printer|binder|bookbinder|tuner|builder|dispatcher|milliner
  `,
  except: {
    ru: `
      поставщик*|закупщи*|приемщи*|заказчи*|сообщик*|временщик*
      шеф-повар*|шеф-редактор*
      главн* инженер*|архитектор*|бухгалтер*|редактор*|технолог*|дизайнер*|конструктор*|художни*
      ассистент*|помощни* ..2 директор*|руководител*
    `,
    uk: `
      шеф-кухар*|шеф-редактор*
      головн* інженер*|архітектор*|бухгалтер*|редактор*|технолог*|дизайнер*|конструктор*|художни*
      асистент*|помічни* ..2 директор*|керівник*
    `,
    en: `
      decision-maker|policymaker|homemaker|matchmaker|caseworker|market-maker|co-worker|coworker|playwright
      makes|make ..3 decision|decisions|calls|call|sure|notes
      builds ..3 team|relationship|relations
      chief|principal|managing ..1 engineer|architect|editor|accountant|designer
      editor-in-chief
      sound ..2 good|great|fine
    `,
  },
}

/** Answers for the work of others, or for the client: manager, lead, coordinator (S3: whom a performer should not come without). */
export const manages: Meaning = {
  ru: `
    менеджер*|аккаунт*|эккаунт*|пм|пиэм|pm|pmo|продюсер*|продакт*|проджект*|скрам*
    руковод*|руководител*|управля*|заведующ*|начальни*|завед*
    координатор*|координир*|куратор*|курирует|бригадир*|прораб*|супервайзер*|организатор*
    тимлид*|тим-лид*|техлид*|лид|арт-лид*|лидер*|арт-директор*
    арт|креативн* директор*
    старш* ..1 смены|группы|команды
    глав* ..2
    ведет ..2 проект*|клиент*|счет*|аккаунт*
    отвечает ..1 за ..1 проект*|клиент*|заказ|договор*
    продаж*|продавец|продажник*|сейлз*|бизнес-девелоп*
    консультант*|стратег*
  `,
  uk: `
    менеджер*|акаунт*|пм|pm|pmo|продюсер*|продакт*|проджект*|скрам*
    керівни*|керує|керуюч*|завідувач*|начальни*|очіль*|управит*
    координатор*|координує|куратор*|курує|бригадир*|виконроб*|супервайзер*|організатор*
    тимлід*|тім-лід*|техлід*|лід|арт-лід*|лідер*|арт-директор*
    креативн* директор*
    старш* ..1 зміни|групи|команди
    голов* ..2
    веде ..2 проєкт*|клієнт*|рахун*|акаунт*
    відповідає ..1 за ..1 проєкт*|клієнт*|замовлення|договір
    продаж*|продавець|продавчин*|сейлз*
    консультант*|стратег*
  `,
  en: `
    manager|managers|manages|managing|management|pm|pmo|producer|account
    lead|leader|team-lead|head|supervisor|coordinator|co-ordinator|foreman|forewoman|scrum
    principal|chief
    senior partner
    runs ..2 project|account
    looks ..1 after ..2 account|client|project
    sales|consultant|strategist|planner
    art|creative|film|music director
    in ..1 charge
  `,
}
