import type { Meaning } from './lexicon.ts'

/** In which form people meet; a place alone is none. Sources: S0 rule 1, S3 on channels. */
export const FORMS = {
  phone: {
    ru: `по телефону\n телефонн* ..1\n телефонный\n на ..1 мобильн*\n конференц-связь\n ^ телефон $`,
    uk: `по телефону\n телефоном\n телефонн* ..1\n на ..1 мобільн*\n конференц-зв'язок\n ^ телефон $`,
    en: `by|on|over ..1 phone|telephone\n phone|telephone|conference call|conference|chat\n teleconference\n dial-in\n dial in\n ^ phone|telephone $\n ^ phone|telephone , \n ^ by|on|over phone|telephone\n we|i ring|phone`,
  },
  video: {
    ru: `видео*|онлайн|онлайн-*|зум|зуме|зумом|скайп*|дискорд*|телемост*|дистанционно|удаленно|вебинар*\n с камерами`,
    uk: `відео*|онлайн|онлайн-*|зум|зумі|зумом|скайп*|дискорд*|дистанційно|віддалено|вебінар*\n з|із камерами`,
    en: `video|videocall|videoconference|video-*|online|zoom|skype|discord|webex|jitsi|whereby|facetime|hangouts|remote|remotely|webinar\n google|via|on|ms|microsoft meet|teams\n in teams\n ^ teams|meet\n teams $\n, meet $\n, teams|meet , \n ^ meet $\n teams|meet call|link|meeting`,
  },
  call: {
    ru: `созвон*|созваниваемся|созвонимся|звонок|звонка|звонке|звонком|звоним|перезвон*`,
    uk: `дзвінок|дзвінка|дзвінку|дзвінком|созвон*|зідзвон*|телефонуємо|зателефон*`,
    en: `call|calls|calling`,
  },
  live: {
    ru: `личн* ..1 встреч*|разговор*|бесед*\n встреча|разговор ..1 личная|личный\n лично|очно|очная|очное|очный|очной|очную|вживую|живьем|офлайн|оффлайн|выезд|выездн*|визит*\n живая|живой|живую ..2 встреча|разговор|встречу\n на ..1 месте|объекте|площадке|стройке\n встреча|встречаемся|собираемся|увидимся|видимся|сидим|совещание|едем ..4 у|в|на|за|прямо\n за ..1 столом\n экскурси*|обход|осмотр`,
    uk: `особист* ..1 зустріч*|розмов*|бесід*\n зустріч|розмова ..1 особиста\n особисто|очно|очна|очне|очний|наживо|живцем|живе|офлайн|виїзд|виїзн*|візит*\n жива|живу|живою ..2 зустріч|розмова|розмову\n на ..1 місці|об'єкті|майданчику|будмайданчику\n зустріч|зустрічаємось|зустрічаємося|збираємось|збираємося|бачимось|бачимося|сходимось|сидимо|нарада|їдемо ..4 у|в|на|за|прямо\n за ..1 столом\n екскурсі*|обхід|огляд`,
    en: `in person|in-person\n face to face\n face-to-face|onsite|on-site|offline|live|visit|walk|tour|walkthrough|walk-through\n on site|location\n meeting|meet|gather|sit ..3 at|in|around\n round the table\n drive|driving|travel|travelling|come|coming ..2 down|over|up|out|round ..1 to`,
    except: {
      en: `walk|walks ..1 out|away|home|off|up|into\n can|cannot|can't|could|must|should|will|to|we|they|both ..1 live\n live with|in|off|on|without|up|at|from|music|band|show|stream|broadcast`,
    },
  },
  work: {
    ru: `рабоч* ..1 встреч*|сесси*|совещани*|созвон*|групп*|разговор*\n встреча|созвон|совещание ..1 рабочая|рабочий|рабочее\n воркшоп*|совещани*|планерк*|летучк*|пятиминутк*|сессия|сессию|сессии|переговоры|консультаци*|интервью|семинар*|тренинг*|стендап*|ретро|ретроспектив*|дегустаци*|кикофф*|синк|брифинг*|минутка|заседани*`,
    uk: `робоч* ..1 зустріч*|сесі*|нарад*|дзвін*|розмов*\n зустріч|нарада|дзвінок|розмова ..1 робоча|робочий\n воркшоп*|нарада|нараду|наради|нараді|планірк*|летючк*|сесія|сесію|сесії|перемовини|консультаці*|інтерв'ю|семінар*|тренінг*|стендап*|ретро|ретроспектив*|дегустаці*|синк|брифінг*|засідання`,
    en: `working|hands-on|sit-down ..1 meeting|session|lunch|call\n sit-down\n workshop|workshops|session|seminar|training|standup|stand-up|sync|retro|retrospective|kick-off|kickoff|consultation|interview|negotiation|negotiations|tasting|huddle|briefing|check-in|catch-up|walk-and-talk\n board|committee|review|status|planning|formal|official|quarterly|annual meeting`,
    except: { en: `tasting|training|interview|workshop|session room|rooms|notes|menu|manual|plan|bench|tools` },
  },
  storm: {
    ru: `мозгов* штурм*\n штурм|штурма|штурмуем|брейншторм*`,
    uk: `мозков* штурм*\n штурм|штурму|штурмуємо|брейншторм*`,
    en: `brainstorm*|brainstorming|ideation`,
  },
  show: {
    ru: `презентаци*|показ|демо|демонстраци*|питч*|просмотр\n защита ..2 концепц*|проект*|дизайн*|стратеги*`,
    uk: `презентаці*|показ|демо|демонстраці*|пітч*|перегляд\n захист ..2 концепц*|проєкт*|дизайн*|стратегі*`,
    en: `presentation|presentations|demo|demonstration|showcase|pitch|screening`,
  },
  meal: {
    ru: `обед|обеде|обедом|обеда|ужин|ужине|ужином|ужина|ланч*|завтрак|завтраке|завтраком|бранч*|фуршет*\n за ..1 чашкой|чаем|кофе\n деловой|бизнес обед|ланч|завтрак`,
    uk: `обід|обіді|обідом|обіду|вечеря|вечері|вечерею|ланч*|сніданок|сніданку|сніданком|бранч*|фуршет*\n за ..1 чашкою|чаєм|кавою`,
    en: `lunch|lunches|dinner|breakfast|brunch|supper\n over ..1 coffee|tea|drinks|lunch|dinner`,
  },
  chat: {
    ru: `переписк*|мессенджер*\n в|через ..1 чат|чате|почту|почте|телеграм*|вотсап*\n ^ чат|почта|письмо $`,
    uk: `листуванн*|месенджер*\n у|в|через ..1 чат|чаті|пошту|пошті|телеграм*|вотсап*\n ^ чат|пошта|лист $`,
    en: `messenger|slack|whatsapp|telegram\n by|over|via ..1 chat|email|e-mail|mail|message\n ^ chat|email|e-mail $`,
  },
} as const satisfies Record<string, Meaning>

/** The goal is that the client sees an approach or a solution, or hears of a finished project. */
export const shows: Meaning = {
  ru: `
    показ*|покаж*|представ*|презент*|продемонстр*|демонстр*|защит*|защищ* ..5 концеп*|подход*|решени*|макет*|дизайн*|стратеги*|направлени*|сценари*|прототип*|вариант*|предложени*|эскиз*|айдентик*|бренд*|логотип*|результат*|проект*|стил*|кампани*|сайт|сайта|главн*|лендинг*|назван*|имя|имена|имени|нейминг*|оба|обе|верси*|план*|модел*|систем*|схем*|режим*|продукт*|упаковк*|этикетк*|вывеск*|интерьер*|планировк*|ролик*|фильм*|альбом*|каталог*|меню|коллекци*|образ*|нов*|как|идею|идеи|что
    сдать|сдаем|сдача|сдачу|сдадим ..2 проект*|сайт*|объект*|работ*|этап*
    отчит*|отчет* ..4 завершен*|законченн*|готов*|сделанн* ..2
    отчит*|отчет* ..3 о|по ..1 проект*|кампани*
    итог*|результат* ..2 завершен*|законченн* ..2
    услыш*|узна*|увид* ..2 как|что ..3 прош*|показал*|сработал* ..2 тест*|опрос*|аудит*|проверк*|кампани*|проект*|пилот*|исследован*
    услыш*|узна*|увид* ..2 как|что ..3 тест*|опрос*|аудит*|проверк*|кампани*|проект*|пилот*|исследован*
    презентаци* ..1 ?итог* *а|*ы|*ов|*и|*ия|*ии
    пройти|пройдем|провести|проведем ..3 по ..3 готов*|законченн*|завершенн*
    услыш*|увид* ..4 концеп*|подход*|решени*|макет*|дизайн*|стратеги*|сценари*
  `,
  uk: `
    показ*|покаж*|представ*|презент*|продемонстр*|демонстр*|захист*|захищ* ..5 концеп*|підх*|рішення|макет*|дизайн*|стратегі*|напрям*|сценарі*|прототип*|варіант*|пропозиці*|ескіз*|айдентик*|бренд*|логотип*|результат*|проєкт*|стил*|кампані*|сайт|сайту|головн*|лендинг*|назв*|ім'я|імена|нейминг*|обидва|обидві|версі*|план*|модел*|систем*|схем*|режим*|продукт*|упаков*|етикет*|вивіск*|інтер'єр*|плануван*|ролик*|фільм*|альбом*|каталог*|меню|колекці*|образ*|нов*|як|ідею|ідеї|що
    здати|здаємо|здача|здачу|здамо ..2 проєкт*|сайт*|об'єкт*|робот*|етап*
    відзвіт*|прозвіт*|звіт* ..4 завершен*|закінчен*|готов*|зроблен* ..2
    відзвіт*|прозвіт*|звіт* ..3 про|щодо|за ..1 проєкт*|кампані*
    підсум*|результат* ..2 завершен*|закінчен* ..2
    почу*|дізна*|побач* ..2 як|що ..3 пройш*|показал*|спрацюв* ..2 тест*|опитуван*|аудит*|перевірк*|кампані*|проєкт*|пілот*|дослідж*
    почу*|дізна*|побач* ..2 як|що ..3 тест*|опитуван*|аудит*|перевірк*|кампані*|проєкт*|пілот*|дослідж*
    презентаці* ..1 ?підсумк* *а|*и|*ів|*ї|*я|*у
    пройти|пройдемо|провести|проведемо ..3 по ..3 готов*|закінчен*|завершен*
    почу*|побач* ..4 концеп*|підх*|рішення|макет*|дизайн*|стратегі*|сценарі*
  `,
  en: `
    show*|present|presents|presenting|presentation|unveil|demonstrate|demonstrates|pitch|walk ..6 name|names|naming|both|options|versions|mode|system|plan|scheme|product|packaging|label|labels|menu|film|video|album|catalogue|catalog|collection|draft|drafts|model|mock-up|mock-ups|idea|how|new|concept|concepts|approach|solution|direction|directions|design|designs|layout|layouts|strategy|prototype|proposal|sketches|identity|brand|campaign|findings|results|look
    hand over|handing|handover ..3 project|site|website|work|finished
    report|reporting ..4 finished|completed|closed|results
    final|closing|completion report|presentation
    see|hear|sees|hears ..4 concept|approach|solution|design|layouts|strategy
    hear|hears|learn|learns|see|sees ..1 how ..4 test|tests|survey|audit|trial|trials|pilot|campaign|project|visits|study ..2 went|did|turned|worked|fared|scored
    presentation of ..6
    walk|take|takes|walks ..3 through ..3 finished|completed|final|whole|results
    close|closing|closes ..1 the|off|out job|project|book|file
  `,
}

/** The goal is to find something together that nobody has yet. */
export const searches: Meaning = {
  ru: `
    придум*|найти|найдем|ищем|искать|поискать|накид*|наброс*|нащуп*|изобрести|сочин* ..4 иде*|решени*|способ*|выход*|вариант*|подход*|названи*|концеп*|как|ход*|тему|темы|слоган*
    придум*|сочин*|изобре*|накид*|нафантазир*
    найти|найдем|ищем|искать|поискать|понять|нащупать|докопаться|разобраться ..3 отчего|почему|причин*|откуда|где|чем|куда
    нужна|нужны|надо ..3 идея|идеи|идей
    вместе ..3 придум*|найти|искать|ищем|понять
    мозгов* штурм*
    генерир*|сгенерир* ..2 иде*
    найти|найдем|ищем|искать|поискать|выработать|нащупать ..4 компромисс*|лекарств*|ответ|ответы|формул*|середин*|лазейк*|управу
    решени*|компромисс*|вариант*|ответ*|выход ..3 , ..1 котор*|чтобы|с ..3 устро*|обоих|обе|обоим|всех|всем|никого|нет|жить
    решени*|вариант*|выход* ..1 , ..1 котор* ..2 пока|еще|ни
    вместе|сообща|вдвоем|всем|общими ..3 распут*|разобр*|разбер*|разрул*|выкрут*|придум*|понять|починить
    распутать|распутываем|разобраться|разрулить|выпутаться|починить ..4 вместе|сообща|вдвоем|общими
    поломать|ломаем|поломаем|пораскинуть|пораскинем|раскинуть голову|головы|мозгами
    выйти|выходим|выбраться|выбираемся|вырваться ..2 из ..2 тупик*|положения|ситуации|ямы|клинч*
    как ..2 выкрутиться|выбраться|выйти|спасти|выпутаться
    никто ..2 не ..1 знает ..2 как|почему|что|отчего
    ответа|решения|рецепта ..3 нет|пока
  `,
  uk: `
    придум*|вигад*|знайти|знайдемо|шукаємо|шукати|пошукати|накид*|намац*|винайти ..4 іде*|рішення|спос*|вих*|варіант*|підх*|назв*|концеп*|як|хід|тему|теми|слоган*
    придум*|вигад*|винайти|накид*|нафантазу*
    знайти|знайдемо|шукаємо|шукати|пошукати|зрозуміти|намацати|докопатися|докопатись|розібратися|розібратись ..3 чому|причин*|звідки|де|чим|куди|отчого
    потрібна|потрібні|треба ..3 ідея|ідеї|ідей
    разом ..3 придум*|вигад*|знайти|шукати|шукаємо|зрозуміти
    мозков* штурм*
    генеру*|згенеру* ..2 іде*
    знайти|знайдемо|шукаємо|шукати|пошукати|виробити|намацати ..4 компроміс*|ліки|відповідь|відповіді|формул*|середин*|шпарин*|раду
    рішення|рішенням|компроміс*|варіант*|відповід*|вихід ..3 , ..1 як*|що|щоб|з ..3 влашту*|обох|обидв*|обом|усіх|всіх|усім|нікого|немає|жити
    рішення|варіант*|вихід* ..1 , ..1 як* ..2 поки|ще|ні
    разом|спільно|удвох|вдвох|гуртом ..3 розплут*|розібр*|розбер*|розрул*|викрут*|вигад*|придум*|зрозуміти|полагодити
    розплутати|розплутуємо|розібратися|розібратись|розрулити|виплутатися|полагодити ..4 разом|спільно|удвох|вдвох|гуртом
    поламати|ламаємо|поламаємо|покрутити|покрутимо|сушимо голову|голови|мізками
    вийти|виходимо|вибратися|вибратись|вирватися ..2 з|із ..2 кута|глухого|становища|ситуації|ями|клінч*
    як ..2 викрутитися|викрутитись|вибратися|вийти|врятувати|виплутатися
    ніхто ..2 не ..1 знає ..2 як|чому|що
    відповіді|рішення|рецепта ..3 немає|нема|поки
  `,
  en: `
    find|finding|think|thinking|invent|come|coming|generate|generating|explore|exploring|search|searching|look|looking|collect|gather ..4 ideas|idea|way|ways|solution|solutions|name|names|concept
    work|figure|working|figuring out ..3 how|what|why|way|solution
    brainstorm*
    come|comes|coming|think|dream|dreaming|thinking up ..8
    come|comes|coming ..2 up ..6 with
    find|finding ..1 out why|what|where
    get ..2 to the bottom
    together|jointly ..3 find|work|figure|think|invent|solve|untangle|crack|unpick|sort|repair|fix
    find|finding|hammer|thrash|look|looking|work|working|reach|seek|seeking|come ..5 fix|remedy|cure|answer|answers|compromise|trick|loophole
    hammer|thrash|puzzle|hammering|thrashing|puzzling out ..3 way|how|why|what|solution|fix
    solve|untangle|unpick|crack|fix|sort|repair ..5 together|jointly|between us
    we|both|everybody|everyone|all|each ..4 can ..2 live with
    crack|untangle|unpick ..3 problem|riddle|knot|mess|puzzle|question
    neither|nobody|no-one|none ..4 has|have|knows ..3 yet
    no ..2 answer|solution|idea|cure ..3 yet
    put|putting|puts ..2 heads together
    way|ways out|round|around
    leave|come|end|get|go ..3 with ..3 ideas
    ideas ..1 wanted|needed
  `,
  except: {
    ru: `
      найти|найдем|ищем|искать|поискать ..5 подходит|подходят|подойдет|подходящ*
    `,
    uk: `
      знайти|знайдемо|шукаємо|шукати|пошукати ..5 підходить|підходять|підійде|підхож*
    `,
    en: `
      way|ways around|round the|a|our site|hall|house|park|factory|plant
      date|day|time|slot|hour ..6 live with
      way out to|of ..2 site|hall|fire|emergency
    `,
  },
}

/** Our people go through it among themselves before the day. */
export const rehearses: Meaning = {
  ru: `
    репети*|отрепетир*|прогон|прогона|прогону|прогоне|прогоном|прогоня*|прогоним|генпрогон
    внутренн* ..2 читк*|сверк*|проверк*|встреч*|созвон*|прогон*|слушани*|показ*|обсужден*|просмотр*|планерк*|подготовк*
    проходят|пройдут|проходим|пройдем|прогоняют|читают|читаем ..5 вслух
    между собой
    у|внутри себя
    внутри
    вдвоем|втроем|вчетвером|впятером
    друг друг*|другу|друге
    без клиента|свидетелей|зрителей
    для своих
    начерно|вхолостую|наизусть
    наши|свои|команда ..4 проход*|пройд*|смотр*|встреча*|собира*|обсужда*
    мы с|со !вами
    проходим|пройдем|проговариваем|проговорим|проигрываем|проиграем|прокручиваем|прогоним|обговариваем ..6
  `,
  uk: `
    проходять|пройдуть|проходимо|пройдемо|проганяють|читають|читаємо ..5 вголос|уголос
    репети*|відрепетир*|прогін|прогону|прогоні|прогоном|прогана*|проганя*|проженемо|генпрогін
    внутрішн* ..2 зустріч*|дзвін*|прогін*|слуханн*|показ*|обговорен*|перегляд*|нарад*|підготовк*
    між собою
    у|в|всередині себе
    усередині|всередині|вдвох|удвох|втрьох|утрьох|вчотирьох|учотирьох
    один одн*|одному
    одне одн*|одному
    без клієнта|свідків|глядачів
    для своїх
    саме|сам|самі собі
    начорно|напам'ять
    наші|свої|команда ..4 проход*|пройд*|див*|зустріча*|збира*|обговор*
    ми з|зі|із !вами
    проходимо|пройдемо|проговорюємо|проговоримо|програємо|прокручуємо|проженемо|обговорюємо|крутимо ..6
    збираємо*|сходимо*|зідзвонюємо*|зустрічаємо*|сходяться|збираються|зідзвонюються ..3 своїми|командою|своїм|самі|наші
    сходяться|збираються|зідзвонюються|сідають ..5 щоб пройти|звірити|прогнати|проговорити|узгодити
  `,
  en: `
    go|goes|run|runs|read|reads|talk|talks ..1 through ..6 aloud
    rehears*|run-through|runthrough|pre-meeting|premeeting|pre-call|walkthrough
    dry|dress|test|trial|mock run|rehearsal|call|session
    run|runs|walk|walks|go|goes|talk|talks|click|step ..3 through|over
    internal|internally
    among|amongst ourselves|us
    between ourselves|us
    just|only ..1 us|ours
    two|three|both|four of us
    without ..2 audience|client|customer
    try|tries|test|practise|practice|practises|practices ..5 together|first|beforehand|out|demo|import|pitch
    prep|preparation|prepare call|meeting|session
    meets|meet|sit ..3 beforehand|before|first
    practise|practice|practises|practices ..4
    to|with|on|at|for|between each|one other|another ..1
    each other
    the two|three|four of us
    dry run|runs
    walks|talks|takes|goes|runs|shows ..3 through ..3 first|before|beforehand|evening|day|eve|morning
    huddle|huddles|pre-brief|prebrief|debrief
    team|we|us|our meet|meets|gather|gathers|call|syncs|sync|sits|sit ..4 before|beforehand|day|eve|earlier
    without|before ..2 clients|customer|guests|them
  `,
  except: {
    en: `
      ^ to go|run|talk|walk through
      each other ..3 client|clients|customer
      introduce|know|known|introduction|meet ..2 each|one other|another
    `,
  },
}

/** Somebody gets something ready. */
export const prepares: Meaning = {
  ru: `
    готов*|подготов*|приготов*|приносит|принесет|приносят|принесут|приносим|принести|печата*|распечат*|привез*|привозит|захват*|прихват*
    собирает|соберет|собираю|соберу|сводит|сведет|свожу|сверяет|проверяет|проверит|обновляет|обновит|дописывает|допишет|доводит|доделывает|доделает|рисует|монтирует|верстает|выгружает|выгрузит|считает|посчитает|пересчитает|поднимает|поднимет|присылает|пришлет|скачивает|записывает|запишет
    берет|возьмет|взять|несет ..3 с ..1 собой
    с собой
    на ..1 нем|ней
    до|к|перед ..1 встреч*|созвон*|звонк* ..5 посмотрите|посмотреть|гляньте|глянуть|прочтите|прочитать|прочитайте|просмотреть|просмотрите|изучить|изучите|прислать|пришлите|захватите|принесите|выписать|выпишите|подумайте|подумать
    посмотрите|посмотреть|гляньте|глянуть|прочтите|прочитать|прочитайте|просмотреть|просмотрите|изучить|изучите|прислать|пришлите|захватите|принесите|выписать|выпишите|подумайте|подумать ..8 до|к|перед ..1 встреч*|созвон*|звонк*
  `,
  uk: `
    готу*|підготу*|приготу*|приносить|принесе|приносять|принесуть|приносимо|принести|друку*|роздрук*|роздруков*|привез*|привозить|захоп*|прихоп*
    збирає|збере|збираю|зберу|зводить|зведе|звіряє|перевіряє|перевірить|оновлює|оновить|дописує|допише|доводить|доробляє|доробить|малює|монтує|верстає|вивантажує|рахує|порахує|перерахує|підіймає|підніме|надсилає|надішле|завантажує|записує|запише|ріже|слухає
    бере|візьме|узяти|взяти|несе ..3 із|з ..1 собою
    з собою
    на ..1 ньому|ній
    до|перед ..1 зустріч*|созвон*|дзвінк* ..5 подивіться|подивитися|гляньте|глянути|прочитайте|прочитати|перегляньте|переглянути|вивчіть|вивчити|надішліть|надіслати|візьміть|принесіть|випишіть|виписати|подумайте|подумати
    подивіться|подивитися|гляньте|глянути|прочитайте|прочитати|перегляньте|переглянути|вивчіть|вивчити|надішліть|надіслати|візьміть|принесіть|випишіть|виписати|подумайте|подумати ..8 до|перед ..1 зустріч*|созвон*|дзвінк*
  `,
  en: `
    prepares|prepare|preparing|brings|bring|bringing|prints|print|printed|printing|exports|export|pulls|pull|collects|collect|compiles|compile|updates|update|drafts|draft|checks|check|sets|set ..6
    gets|getting|get ready|figures|numbers|samples
    i'm|i'll getting|bringing|preparing|printing|bring|prepare|print
    has|have ..3 printed|ready|prepared
    works out
    look|read|skim|study|review|check|think|send|note ..8 before ..1 we|meeting|then|call|session|day
    before ..1 we|meeting|call|session ..4 look|read|skim|study|review|check|think|send|note
  `,
}
