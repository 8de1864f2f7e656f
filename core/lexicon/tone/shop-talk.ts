import type { Meaning } from '../lexicon.ts'

/** Words of the trades. One alone a client may know; two of them in a sentence are shop talk (`core/document/tone/jargon.ts`). Source: S3. */
export const shopWord: Meaning = {
  ru: `
    опознак|опознаки|опознаков|ортофото*|тахеометр*|нивелир*|репер|реперы|репера|невязк*
    облако точек
    плотное|плотного|плотному облако|облака|облаку
    зтв|узк|втк|подварк*|подварить|прихватк*|непровар*|подрез*
    сварочн* ванн*
    разделк* кромок
    катет шва
    темперир*|темперовк*|кремован*|прокремова*|гляссаж*
    бисквит ..1 садит*
    шагрень|шагрени|матируем|матировать|матовк*|тысячник*|двухтысячник*|грунт-наполнител*|локалк*|подтек*|антигравий
    переход ..2 лак
    шлифану*|квалитет*|зенков*|фаск*|люфт*|предюстир*|биени*
    посадк* h*
    переходн* посадк*
    развертк* отверсти*
    мауэрлат*|гидрополдерева|контробрешетк*|ендов*|обрызг*|бухти*|забухт*|армопояс*|опалубк*
    мембран* ..2 стык*
    стяжк* ..2 маяк*
    вскрыш*|каверн*|продух*|фаскосним*
    мультибэнд*|мультибенд*|отбаунс*|стемы|стемов|сибилянт*|клиппу*|сайдчейн*|гейт*|панорамир*|ревер|ревера|мастеринг*
    перегруз* ..2 вокал*
    компрессор* ..2 вокал*
    хопстенд*|диацетил*|сусло|сусла|лагер*инг|дображив*
    плотность ..2 сусл*
    рк|ctr|cr|выкупаемост*|вч-запрос*|нч-запрос*|семантик*|перелинк*|хабы|каннибализац*|краулинг*|микроразметк*|сниппет*|ретаргет*
    ставки ..2 порез*
    рц|кроссом|кросс|паллетир*|перепалл*|стретч*|гидроборт*|некроссдок*
    оверлок*|долевая|долевой|вытачк*|дублерин*|припуск*|обтачк*|наметк*
    посадк* рукав*
    фреоновод*|фреон*|терморегулир*|драйкулер*|чиллер*|фанкойл*|теплосъем*
    перегрев ..2 контур*
    сальник*|шпонк*|сайлентблок*|ступичн*|шрус*|развал-схожден*|форсунк*|лямбд*
    рулев* рейк*
    турбин* ..2 дует
    цветокор*|хромакей*|ротоскоп*|маттинг*|проксир*|прокси-файл*|лутов|растриров*|фальц*|приладк*|биговк*|каптал*
    спуск* полос
    окклюзи*|ретракц*|экструзи*|коффердам*|апекс*
    подвой|подвоя|привой|привоя|пасынк*|нематод*|хелат*
    нормы ..1 ec
    раствор* ec
    вальцовк*|интонир*|фильц*|вирбельбанк*|аграф*|демпфер*
    молоточк* ..1 интон*
    регулировк* механик*
    сторно|сторниру*|дебетов*|акцепт*|преференц*|цессия|новация
    реформац* баланс*
    аналитик* ..1 счет*
    воркер|воркера|воркере|воркеры|пятисотка|пятисотку|пятисотки|четырехсотка|ребейз*|отребейз*|хотфикс*|захотфикс*|автолейаут*|крон-задач*|кронджоб*|пантон*|рип|рипа|крео|креативы ..1
  `,
  uk: `
    опознак|опознаки|опознаків|ортофото*|тахеометр*|нівелір*|репер|репери|нев'язк*
    хмару точок
    щільна|щільну|щільної хмару|хмари
    зтв|узк|підварк*|підварити|прихватк*|непровар*|підріз*
    зварювальн* ванн*
    оброб* кромок
    катет шва
    темперу*|прокремов*|глясаж*
    прошарок ..1 крем*
    шагрень|шагрені|матуємо|матувати|матовк*|тисячник*|двотисячник*|ґрунт-наповнювач*|локалк*|патьок*|антигравій
    перехід ..2 лак
    шліфону*|квалітет*|зенкув*|фаск*|люфт*|юстув*|биття
    посадк* h*
    розгортк* отвор*
    мауерлат*|гідровідсічк*|півдерева|контробрешітк*|єндов*|обризк*|бухти*|армопояс*|опалубк*
    мультибенд*|відбаунс*|стеми|стемів|сибілянт*|кліпу*|сайдчейн*|гейт*|панорамув*|ревер|мастеринг*
    хопстенд*|диацетил*|сусло|сусла|доброджув*
    рк|ctr|cr|семантик*|перелінк*|хаби|канібаліз*|краулінг*|мікророзміт*|сніпет*|креатив|креативи|ретаргет*
    ставки ..2 поріз*
    рц|кросом|крос|палетув*|перепалет*|стретч*|гідроборт*|недовантаж*|довантаж*|кросдок*
    оверлок*|виточк*|дублерин*|припуск*
    часткова нитка
    посадк* рукав*
    обшивк* горловин*
    фреон*|терморегулюв*|драйкулер*|чилер*|фанкойл*|теплознім*|підпір
    сальник*|шпонк*|сайлентблок*|маточин*|шрус*|розвал-сходжен*|форсунк*|лямбд*
    кермов* рейк*
    кольорокор*|хромакей*|ротоскоп*|матинг*|проксі-файл*|люти|раструв*|фальц*|приладк*|бігов*|каптал*
    спуск* шпальт
    оклюзі*|ретракц*|екструзі*|кофердам*|апекс*
    підщеп*|прищеп*|пасинк*|нематод*|хелат*
    вальцюв*|інтонув*|фільц*|вірбельбанк*|аграф*|демпфер*
    сторно|сторну*|дебетов*|акцепт*|преференц*|цесія|новація
    воркер|воркера|воркері|воркери|п'ятсотка|п'ятсотку|ребейз*|відребейз*|хотфікс*|захотфікс*|автолейаут*|крон-задач*|кронджоб*|пантон*|ріп|ріпа|крео|креативи ..1
  `,
  en: `
    re-weighted|reweighted
    depth filter*
    dense|point matching|clouds
    orthomosaic*|orthophoto*|theodolite|traverse|benchmarked|datum|geoid|misclosure
    haz|pwht|tack-weld*|tacked|undercut|porosity|flux-cored|interpass|preheat|fillet
    root pass
    crumb coat|coats
    crumb-coat*|tempered|re-tempered|torte|torted|over-crystallised|seized|proofed|retarded|autolyse|levain|blind-baked
    psi|hplv|hvlp|orange-peel|flatted|flatting|feathered|etch-prime*|burn-through|fisheyes
    solvent pop
    orange peel
    press-fit|h6|h7|2rs|c3|reamed|knurled|deburr*|countersunk|chamfer*|shim|shims|shimmed|preload|backlash|swarf|annealed|case-hardened
    interference fit
    clearspan|keder|kedered|base-plate*
    hip end
    eave beam
    gable frames
    scarf-jointed|scarfed|stringer|stringers|noggin|noggins|trimmer|mortise|mortised|tenon|rebate|rebated|dado|biscuit-jointed|scribed
    joist hanger
    sous-vide|gn|haccp|ccps|chillers|bain-marie
    blast chiller
    condenser|eev|txv|hunts|short-cycl*|superheat|subcooling|ahu|fcu|bms|vfd|vrf|delta-t
    static pressure
    clip|clips|clipped|clipping|sibilant*|multiband|stems|sidechain*|side-chain*|eq'd|brickwall|limiter|dithered|noise-gate*
    gain staging
    bounced the|down stems|mix
    screed|slurry|blinding|shuttering|formwork|kentledge|rebar|counter-batten*|flashings|soakers
    scratch coat
    float coat
    skim coat
    breather membrane
    re-pinned|let-off|dampers|shank|shanks|wippen*|capstan|agraffe*
    dry hopping|hop|hops
    dry-hop*|vdk|diacetyl|krausen|wort|sparge|lauter
    ec|vpd|chelat*|rootstock|scion|nematode*|drench|drenched|fertigation|pollard*|coppic*
    ltv|cac|tofu|bofu|cro|aov|cta|funnel|attribution|lookalike*|cohort
    colour grade|graded|grading
    chroma|keyed|rotoscop*|matte|tweening|keyframe*|proxies|conform|conformed
    lower thirds
    skive|skived|selvedge|overlock*|toile|weft|basted|interfacing|grainline
    dunnage|tail-lift|consignee|stillage*|twist-lock*|lashing|palletised|palletized|ddp|dap|fca|exw
    accrual*|accrued|journals|ageing
    reversing journal
    trial balance
    deferred income
    termbase|pretranslated
    fuzzy match
    occlusal|buccal|distal|apical
    crown prep
    sheave|governor|gib
    door operator
    levelling zone
    canter lead
    kelvin|ra97|cri|dali|ugr
    lumens ..1 per
    spigot
    register plate
    pipeline ..1 is|was|went green|red
    rip|spot ..1 choked|colours|colors
    autolayout|groomed|grooming|backlog|rebased|rebasing|hotfixed|cronjob|mockups|wireframes
  `,
}
