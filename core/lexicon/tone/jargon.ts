import type { Meaning } from '../lexicon.ts'

/** Slang of those who make things: words that a client need not know. Source: S3. */

export const jargon: Meaning = {
  ru: `
    факап*|зафакап*|нафакап*
    прод|прода|проде|проду|продом|прод-сервер*|препрод|препрода|препроде|пре-прод
    на|в продакшен|продакшене|продакшн|продакшне
    деплой*|деплое*|задепло*|передепло*|раздепло*|депло*
    рефактор*|отрефактор*|зарефактор*|ребейз*|отребейз*|заребейз*|захотфикс*|автолейаут*|кронджоб*|пятисотка|пятисотку|пятисотки|пятисотками|воркер|воркера|воркере|воркеры
    хотфикс*|багфикс*|багрепорт*|баг-репорт*|багтрекер*
    пофикс*|фиксить|фиксим|фиксит|фикшу|фикс|фикса|фиксы|фиксов|зафиксить|зафиксим|зафиксили|отфикс*
    зарелизи*|релизну*|релизим|релизить|релизнем
    апрув*|заапрув*|апрувн*|аппрув*
    асап|асапом
    таск|таска|таски|тасков|таску|таске|тасками|тасках|сабтаск*
    бэклог*|беклог*
    ишью|ишьюс
    реквест|реквеста|реквесты|реквестов|реквесте|реквестом|пулл-реквест*|пул-реквест*|мерж-реквест*
    мерж|мержа|мержить|мержим|мержат|смерж*|замерж*|вмерж*|мердж*|замердж*|смердж*
    коммит|коммита|коммиты|коммитов|коммитить|коммитим|закоммит*
    бэкенд*|бекенд*|бэк-енд*|фронтенд*|фронтэнд*|бэк-энд*|фронт-енд*
    бэк|бэка|бэке|бэком|бэку|бек|бека|беке|беком ..2 лежит|лег|упал|падает|фронт*|готов*|отвечает|допи*|сдела*|пишет|апи|api|разработ*|тормозит
    на|с|по|к бэке|бэка|бэку|беке|бека|беку
    стейдж|стейджа|стейдже|стейджинг*|стейж*|стэйдж*
    тестим|тестить|потестить|потестим|затестить|затестим|протестить|протестим|потести*|тестанем|тестануть
    легаси
    крон|крону|кроном|кроне ..3 задач*|скрипт*|по|запуск*|джоб*
    по крону
    эндпоинт*|эндпойнт*|ендпоинт*
    вебхук*|веб-хук*
    парсить|спарсить|парсер*|парсинг*|парсим|спарсим|спарсили|распарс*
    юзер|юзера|юзеры|юзеров|юзеру|юзерам|юзеркейс*|юзер-кейс*|юзерфлоу|юзабилка
    апдейт|апдейта|апдейты|апдейтов|апдейте|апдейтить|апдейтим|апдейтнуть|проапдейт*|заапдейт*
    даунтайм*|аптайм*
    ресайз*|отресайз*|заресайз*
    кроп|кропнуть|кропнем|кропнули|откропа*|кропать
    лендос*
    мокап|мокапа|мокапы|мокапов|мокапе|мокапам|мокапах|мок-ап*
    вайрфрейм*
    рефы|рефов|рефам|рефах
    лидген*|лидоген*
    ресерч*|ресёрч*|заресерч*|поресерч*
    чекнуть|чекнем|чекну|чекни*|чекнули|чекнете|прочека*|чекаем|чекать|почекать
    шерить|зашерить|зашерим|зашерю|пошерить|пошерим|расшар*|шарить ..2 экран|доступ|файл*|папк*|док*
    зашер*|пошер*|расшар*
    скоуп|скоупа|скоупе|скоупом|скоупу
    эстимейт*|эстимировать|эстимац*|заэстимейт*|проэстимейт*|эстимируем
    фоллоу-ап*|фоллоуап*|фолоу-ап*|фолоуап*|фоллоапы|фоллоап
    пингану*|пингани*|пингую|пингуем|пингуйте|пингане*|пингуй|пингнуть|попингую
    залоч*|разлоч*
    запушить|запушим|запушили|запушу|пушнуть|пушнем|пушим
    дропнуть|дропнем|дропнули|дропаем
    апи|апишка|апишку|апишке|засетапить|сетапить|сетап|сетапа|сетапим
    драфт|драфта|драфты|драфтов|драфте
    овертайм*
    кодить|закодить|закодим|кодим|накодили
    хардкод*|захардкод*
    ассет|ассета|ассеты|ассетов|ассетами|ассетах
    билд|билда|билды|билде|билдов|билдом|сбилд*|билдим|билдить
    дамп|дампа|дампы|дампе|дампов
    фича|фичи|фичу|фич|фичей|фичам|фичами|фичах|фича-флаг*|фичефлаг*
    джун|джуна|джуны|джуну|джунов|джуниор*|мидл|мидла|мидлы|сеньор-разработчик*|синьор-разработчик*
    отрендер*|зарендер*|перерендер*|рендерить|рендерим|рендерится
    допилить|допилим|допиливаем|запилить|запилим|запилили|выпилить|выпилим|перепилить ..3 сайт*|страниц*|форм*|макет*|кнопк*|фич*|раздел*|модул*|функц*|админк*|корзин*|интеграц*|блок*|баннер*|лендинг*|скрипт*
    постпрод|постпрода|постпроде|препрод*|постпродакшн*|постпродакшен*
    трекать|затрекать|трекаем|затрекаем
    провалидировать|отвалидировать|засинкаться|засинкаемся|засинкать|синк|синка|синканемся|синканёмся
    митинг|митинга|митинге|митинги ..3 созвон*|команд*|зум*|перенос*|в
    дейлик*|ретро|груминг* ..3 команд*|спринт*|задач*
    аджайл*|эджайл*
    хостить|хостим|захостить
    заверстать|заверстаем|сверстаем|сверстать ..4 фронт*|бек*
    фоллбэк*|фолбек*|фолбэк*|роллбэк*|ролбек*|роллбек*|откатка
    регресс|регресса ..2 прогна*|тест*|после
    регрессионн* ..1 тест*|прогон*
    смоук*|смок-тест*|юнит-тест*|автотест*
    нагрузоч* тест*
    кастдев*|custdev
    дедлок*|инстанс*|шедулер*|роллаут*|пайплайн*|воркер|воркера|воркеры|воркеров|алерт|алерта|алерты|алертов|креды|кредов|хендлер*|темплейт*|пермишн*|пермишен*|айпишник*
    рестартану*|перезалить|перезалью|перезальем|перезальём|перезалили|перезалей*
    спека|спеку|спеке|спеки|спек|спекой|спеках
    кернинг*|рафкат*
    в кривые|кривых ..2 перев*|сохран*|файл*
    перев* ..4 в кривые
    косяк в ..3 верстк*|коде|макет*|спек*|расчет*|базе
    ребейз*|черри-пик*
    мьют|мьютить|замьют*
    задизейбл*|дизейбл*|заэнейбл*|эксепшн*|стектрейс*|трейсбек*|сегфолт*
    реплика|реплики|реплике ..1 баз*|бд
    прокинуть|прокинем|прокидываем ..3 параметр*|данн*|токен*|пропс*|поле|поля|порт*|utm*
    токен ..2 протух*
    кросс-док*|кроссдок*
    оверпринт*|треппинг*
    # мм вылет*
    накатыва*|накатим|накатили|накатить|накатит|откатим|откатил*|откатить|откатит|откатыва* ..3 прошивк*|обновлен*|верси*|релиз*|патч*|миграц*|базу|изменен*
    костыл* ..3 вкрут*|вставил*|код*|скрипт*|написал*|времен*|прикрутил*|городить|лепить
    глючит|глючат|глюк|глюки|глюков|глюком|подглючивает|заглючил*
    прикрутим|прикрутили|прикрутить|прикручиваем ..3 форм*|чат*|оплат*|модул*|сервис*|api|апи|кнопк*|виджет*|аналитик*|счетчик*
    баг|бага|баги|багов|багом|багу|багами|багнут*|багует
    лидмагнит*|лид-магнит*|ctr|cpc|cpm|cpl|cpa|ltv|arpu
    апнуть|апнем|апнули|апать
    на|в ревью
    лаги|лагов|лагает|лагают|залагал*
    шумовая полка|полку
    битрейт*|деэссер*|клиппинг*|таймкод*
    биени* ..3 сотк*|сотых|микрон*
    на чпу
    демередж*|демерредж*
    каноникал*|хрефланг*|беклинк*|бэклинк*
  `,
  uk: `
    накочу*|накоти*|відкочу*|відкоти* ..3 прошивк*|оновлен*|версі*|реліз*|патч*|міграц*|базу|збірк*
    факап*|зафакап*|нафакап*
    прод|прода|проді|проду|продом|препрод|препроді
    на|у|в продакшен|продакшені|продакшн|продакшні
    деплой*|депло*|задепло*|передепло*|розгортання-деплой
    рефактор*|відрефактор*|зарефактор*|ребейз*|відребейз*|заребейз*|захотфікс*|автолейаут*|кронджоб*|п'ятсотка|п'ятсотку|п'ятсотки|воркер|воркера|воркері|воркери
    хотфікс*|багфікс*|багрепорт*|баг-репорт*|багтрекер*
    пофікс*|фіксити|фіксимо|фіксить|фікс|фікса|фіксу|фікси|фіксів|зафіксити|зафіксимо|зафіксили|відфікс*
    зареліз*|релізну*|релізимо|релізити
    апрув*|заапрув*|апрувн*|аппрув*
    асап|асапом
    таск|таска|таску|таски|тасків|тасці|тасками|сабтаск*
    беклог*|бек-лог*
    ішью|ішʼю|ішьюс
    реквест|реквеста|реквесту|реквести|реквестів|реквесті|реквестом|пул-реквест*|пулреквест*|мерж-реквест*
    мерж|мержу|мержити|мержимо|мержать|змерж*|замерж*|вмерж*|мердж*|змердж*|замердж*
    коміт|коміта|коміту|коміти|комітів|комітити|комітимо|закоміт*
    бекенд*|бек-енд*|фронтенд*|фронт-енд*
    бек|бека|беку|беком|беці|беку ..4 лягає|ліг|падає|впав|фронт*|готов*|відповіда*|допи*|зроби*|пише*|api|апі|розробни*|не|на
    стейдж|стейджа|стейджі|стейджинг*|стейж*
    тестимо|тестити|потестити|потестимо|затестити|затестимо|протестити|протестимо
    легасі
    по|за крону|кроном
    ендпоінт*|ендпойнт*|ендпоїнт*
    вебхук*|веб-хук*
    парсити|спарсити|парсер*|парсинг*|парсимо|спарсимо|спарсили|розпарс*
    юзер|юзера|юзери|юзерів|юзеру|юзерам|юзеркейс*|юзер-кейс*|юзерфлоу
    апдейт|апдейта|апдейту|апдейти|апдейтів|апдейтити|апдейтимо|апдейтнути|проапдейт*|заапдейт*
    даунтайм*|аптайм*
    ресайз*|відресайз*|заресайз*
    кроп|кропнути|кропнемо|кропнули
    лендос*
    мокап|мокапа|мокапу|мокапи|мокапів|мокапі|мокапам|мокапах
    вайрфрейм*
    рефи|рефів|рефам|рефах
    лідген*|лідоген*
    ресерч*|ресьорч*|заресерч*
    чекнути|чекнемо|чекну|чекніть|чекнули|прочекати ..2 чи|список|файл*|все|усе|макет*|сайт*|тест*|лог*
    чекнути|чекнемо|чекну|чекніть|чекнули
    шерити|зашерити|зашеримо|зашерю|пошерити|пошеримо|розшар*
    скоуп|скоупа|скоупу|скоупі|скоупом
    естімейт*|естимейт*|естимац*|заестімейт*|заестимейт*
    фолоу-ап*|фоловап*|фолоуап*|фоллоу-ап*
    пінгану*|пінгані*|пінгую|пінгуємо|пінгуйте|пінгане*|пінгнути
    залоч*|розлоч*
    запушити|запушимо|запушили|запушу|пушнути|пушнемо|пушимо
    дропнути|дропнемо|дропнули
    апі|апішка|апішку|апішці|засетапити|сетапити|сетап|сетапу|сетапимо
    драфт|драфту|драфти|драфтів|драфті
    овертайм*
    кодити|закодити|закодимо|кодимо|накодили
    хардкод*|захардкод*
    асет|асету|асети|асетів|асетами
    білд|білда|білду|білди|білді|білдів|збілд*|білдимо
    дамп|дампа|дампу|дампи|дампі
    фіча|фічі|фічу|фіч|фічею|фічам|фічами|фічах|фіча-флаг*
    джун|джуна|джуни|джуну|джунів|джуніор*|мідл|мідла
    відрендер*|зарендер*|рендерити|рендеримо|рендериться
    допиляти|допиляємо|запиляти|запиляємо|запиляли|випиляти|випиляємо ..3 сайт*|сторінк*|форм*|макет*|кнопк*|фіч*|розділ*|модул*|функц*|адмінк*|кошик*|інтеграц*|блок*|банер*|лендинг*|лендінг*|скрипт*
    постпрод|постпроді|постпродакшн*|постпродакшен*
    трекати|затрекати|трекаємо
    провалідувати|засинкатися|засинкаємося|засинкатись|синк|синканемось
    дейлік*|дейлі|груминг* ..3 команд*|спринт*|задач*
    аджайл*|еджайл*
    хостити|хостимо|захостити
    фолбек*|фоллбек*
    ролбек*|роллбек*
    регресійн* ..1 тест*|прогон*
    смоук*|юніт-тест*|автотест*
    кастдев*
    дедлок*|інстанс*|шедулер*|ролаут*|роллаут*|пайплайн*|воркер|воркера|воркери|воркерів|алерт|алерту|алерти|алертів|креди|кредів|хендлер*|темплейт*|пермішн*|айпішник*
    рестартну*|перезалити|перезаллю|перезаллємо|перезалили
    викот*|викач*|залив*|залил* ..4 реліз ..3 базу|бойов*|живу|сервер*
    кернінг*|рафкат*
    у|в криві|кривих ..2 перев*|збере*|файл*
    перев* ..4 у|в криві
    ребейз*|черрі-пік*
    мʼют|мютити|замют*|зам'ют*
    задізейбл*|дізейбл*|ексепшн*|стектрейс*|сегфолт*
    прокинути|прокинемо|прокидаємо ..3 параметр*|дан*|токен*|поле|поля|utm*
    токен ..2 протух*
    кросдок*|крос-док*
    оверпринт*|трепінг*
    # мм виліт|вильот*
    без|є|лишилися|залишилися флешів|флеші|флешами
    бітрейт*|деесер*|кліпінг*|таймкод*
    биття|биттям ..3 сотк*|сотих|мікрон*
    демередж*
    канонікал*|хрефланг*|беклінк*|сторіз-ап*
  `,
  en: `
    refactor|refactors|refactored|refactoring
    deploy|deploys|deployed|deploying|deployment|push|pushed|pushing|release|released|ship|shipped|merge|merged|roll|rolled ..3 to|in|into|on prod|staging|production|master
    in|on|to|from prod
    redeploy|redeployed|redeploying|redeployment
    prod ..1 server|database|db|environment|build|data|issue|bug
    hotfix|hotfixes|hotfixed|hot-fix|hot-fixes
    regression run|runs|test|tests|testing|suite
    unit|e2e|end-to-end|smoke tests ..1 pass|fail|run|are|for|and|on
    cron|crontab|cronjob|cronjobs
    read replica|replicas
    merge conflict|conflicts|request|requests
    pull|merge request|requests
    rebase|rebased|rebasing|cherry-pick|cherry-picked|cherry-picking
    code ..1 freeze
    deadlock|deadlocks|deadlocked|failover|monorepo|polyfill*|sharding|creds
    load balancer|balancers
    connection|thread pool
    core dump|dumps
    kernel panic
    canary|blue-green release|deploy*|rollout
    cold start|starts ..2 lambda*|function*|server*
    staging server|environment|site|branch|box
    on|to staging
    endpoint|endpoints
    payload|payloads ..2 api|json|size|request|returns|validation
    webhook|webhooks
    middleware
    dockerize|dockerized|dockerise|dockerised|kubernetes ..1 cluster|pod|pods
    backend|back-end|frontend|front-end
    our|the|to|in repo|repos
    tech|technical debt
    null ..1 pointer|reference
    stack trace|traces
    stacktrace|stacktraces|segfault|segfaults|idempotent|memory-leak
    race condition|conditions
    memory leak|leaks
    feature flag|flags|toggle|toggles|branch|branches
    behind ..2 feature ..1 flag
    schema migration|migrations
    db|database migration|dump
    cache bust|busting|purge|invalidation|invalidated
    bust|purge|flush|flushed|purged|invalidate ..2 cache
    rollback|rollbacks|rolled ..2 back ..3 build|deploy|deployment|migration|commit
    bikeshed*|dogfood*
    lgtm
    boilerplate ..1 code
    breaking change|changes ..2 api|in|to
    ci pipeline|build|run|runs
    ci|cd pipeline
    devops|sysops|qa ..1 team|engineer|guys|cycle|pass|run
    hardcoded|hard-coded|hardcode|hardcoding
    minified|minify|transpile*|linter|linting
    scope creep
    story points|point
    sprint velocity
    backlog ..1 grooming|refinement
    grooming session
    user ..1 story|stories ..1 in|for|are|is ..2 backlog|sprint
    definition of done
    wysiwyg|wip-limit
    b-roll
    kerning
    # mm bleed|bleeds
    bleed|bleeds ..2 crop|trim|mm|marks
    crop|registration marks
    overprint|overprinting|knockout ..1 text
    rich black
    above the fold
    below the fold
    mock-up|mockup|mockups ..1 sign-off|approval
    comps ..3 round|review|design*
    ctas
    roas|cpm|cpl
    lookalike audience|audiences
    dayparting|frequency-cap
    retargeting pixel|pool
    second-fix|first-fix
    as-builts
    rfis
    cross-dock|cross-docking|crossdock*
    drayage|deadhead|deadheading
    demurrage
    accruals ..1 run
    fubar|snafu|borked|kludge|kludgy
    fuck-up|f-up|fuckup|reflash|reflashed|reflashing|reflashes
    revert|reverts|reverted|reverting ..2 commit|commits|merge|release|deploy|deployment|migration|build|pr
    bump|bumps|bumped|bumping|restart|restarted|restarting|redeploy*|spin|spun|spinning ..2 container|containers|pod|pods|cluster|instance|dependency|dependencies
    roll|rolls|rolled|rolling|revert|reverted back ..3 build|release|deploy|deployment|migration|commit|version|patch|firmware
    nightly|debug|release|prod|production build|builds
    throwing|throws|threw errors|exceptions|error|warnings
    can bus
    plc|plcs|scada|hmi|bootloader|sdk|ttl|cname|vlan|orm|jwt|oauth|csrf|cors|xss|ldap|regex
    ssl|tls cert|certificate
    edge|corner case|cases
    api|rest|graphql|soap endpoint|call|calls|key|keys|limit|limits|gateway
    rate ..1 limit|limited|limiting
    timeout|timeouts|latency|throughput
    cache|caching|cached ..1 layer|miss|hit|headers|busting
    thread|threads|heap|buffer ..1 overflow|dump|leak|pool
    mutex|semaphore|daemon|cronjob|syslog|stdout|stderr
    symlink|symlinks|chmod|sudo|grep
    bucket|buckets ..2 s3|staging|storage|upload
    staging|s3 bucket
    k8s|terraform|ansible|jenkins|nginx|redis|postgres|webpack
    git commit|branch|push|pull|blame|repo
    commit|commits ..1 hash|history|message
    npm|yarn|pip package|packages|install
    dom|css|html ..1 selector|selectors|node|nodes|specificity|grid
    null|undefined|nan ..1 check|value|values|error
    parser|parsing|parsed ..2 error|errors|json|xml
    json|xml|yaml ..1 payload|schema|file|dump|blob
    schema|data ..1 drift
    etl|dwh|olap
    a b test|tests
    serp|serps|arpu|mql|mqls|sqls
    utm|utms|dmp|dsp|ssp
    bounce|click-through rate|rates
    lead ..1 magnet|scoring|nurturing
    top|bottom|middle of funnel
    icc profile|profiles
    imposition ..3 sheet|sheets|plate|plates|forme
    four-up|work-and-turn
    make-ready|makeready
    first|second fix ..1 electrics|plumbing|carpentry|joinery
    u-value|u-values
    lvl|glulam|osb|mdf ..1 sheathing|beam|deck
    lcl|fcl shipment|container|load
    backhaul|reefer|bonded|transhipment|transshipment|pick-face|cross-docked|deconsolidation
    serged|bias-cut
    brunoise|chiffonade|86'd
    mise en place
    gaffer|gobo|gobos|fresnel|fresnels|dmx|xlr|foh|iem|iems|spl|foldback|flown|rigging-point|truss ..1 plot|universe|universes|patch|addressing
    dmx universe|universes|address|addresses|patch
    patched|patching into ..3 desk|server|mixer|switch
    legacy code|stack|system
    our|the|whole|legacy codebase
    tech|technical stack|debt
    cert|certs ..1 expired|renewed
    bricked|hosed|nuked|janky|hacky|kludge
    flaky test|tests|ci|job|jobs
    ci jobs|job|server|pipeline|run|runs
    spun|spin|spinning ..1 up ..2 instance|server|container|box|vm|environment
    push|pushed|pushing ?it to|straight production|master|prod
    push|pushed|pushing it live
    go|went|gone live ..2 prod|production
    e2e|unit-tested|smoke-tested|qa'd|uat
    uat
    dpc|rsj|rsjs|padstone|purlin|purlins|muck-away|rfi|boq|sub-base
    noise floor
    punch-and-roll|punch-ins|de-esser|de-essed|room tone
    pickups ..4 noise|mic|session|clicks
    comped|comping|plosives|sibilance
    gudgeon|gudgeons|headstock|odd-struck
    canonical|hreflang|nofollow ..1 tag|tags|link|links
    bitrate|codec|codecs|luts|timecode
    runout|run-out ..3 thou|microns|hundredths|micron
    spun|spin|spinning ..1 up ..2 sandbox|sandboxes|cluster|env|environment|instances|pod
    sandbox ..1 on|env|environment|instance|account
    qa bounced|failed|passed|signed|kicked|flagged|rejected
    ticket|tickets|story|epic ..3 backlog|sprint|jira
    api|apis|endpoint ..1 throttle|throttles|throttled|throttling|limits|returns|chokes|timeouts
    discovery|two-week sprint
    ctr|cpc|cpa|ctrs|kpi's
    cmyk|prepress|pre-press|rgb
    canonicals|hreflangs|redirect-chain|redirect-chains
    nuke|nukes|nuking|nuked
    legacy bundle|bundles|module|modules|service|services|app|api|db|database|endpoint|endpoints|css|scripts
    stale|cached|minified csv|json|bundle|asset|assets|build|token
    qa ..1 found|reported|caught|sees|says|finds
    dev|devs ..1 is|are|team triaging|debugging|fixing|investigating
    triage|triaging|triaged ..2 ticket|tickets|bug|bugs|issue|issues
    regression|regressions ..2 in|found|ticket|bug|after|build
    cdn|edge caching|cache
    dns record|records|switch|propagation|entry|zone
    flip|flipped|flipping the dns|cdn
    spin|spun up ..2 server|servers|instance|box|node|nodes
  `,
  except: {
    ru: `
      смоук* ..1 оконч*
      лобов* бек|бэк
    `,
    en: `
      {our}|the repo ..1 rate
      backend|back-end|frontend|front-end ..1 developer|developers|engineer|engineers|lead|dev|devs
      kubernetes ..1 cluster ..1 api
      eta|etd ..1 is|of|for ..2 #
      stack of
      gsm paper|card|stock
      hack|hacks ..1 life
      rigging|truss bridge
    `,
  },
}
