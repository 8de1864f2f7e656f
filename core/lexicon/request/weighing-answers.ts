import type { Meaning } from '../lexicon.ts'

/** How the DANETOR questions are answered. Source: S3. */

/** How a sentence about one of the questions answers it, wherever the words stand: `gain` is turned round by a negation. */
export const STANCE_WORDS = {
  gain: {
    ru: `
      польз*|полезн*|выгод*|выгодн*|впрок|плюс|пригод*|нужн*|надо
      на руку
      помож*|помога*|служит|послужит|выигр*|экономит|сэкономит|заработа*|приобрет*
      вырас*|раст*|укрепит|укрепля*|прибав*|подрас*|поднимет*
      окуп*|перекро*|покро*|отобьет*|вернет*
      стоит того
      того стоит
      тепле*|крепче|ближе
      без сомнени*
      сомнений нет
    `,
    uk: `
      корист*|корисн*|вигід*|вигідн*|вигод*|плюс|знадобиться|потрібн*|треба|зиск*
      на руку
      допомож*|допомага*|служить|послужить|вигра*|заощадить|економить|зароб*
      зрост*|вирост*|росте|зміцн*|додас*|підніме*|піднес*
      окуп*|перекри*|покри*|відіб'є*|поверне*
      варте того
      того варт*
      тепліш*|міцніш*|ближч*
      без сумнів*
      сумнівів|сумніву нема|немає
    `,
    en: `
      good|benefit|benefits|useful|handy|help|helps|serve|serves|gain|gains|win|wins|profit|profits|plus|upside|need|needs
      grow|grows|rise|rises|strengthens|deepens|earn|earns|save|saves
      worth|outweigh|outweighs|repay|repays
      pays off|back
      pays for itself
      warmer|better|closer|happier
      no doubt
    `,
  },
  loss: {
    ru: `
      убыт*|минус|потер*|бесполезн*|невыгодн*|никак*|ноль|ничего|зря|обуза|морока|возня|проигр*|теряем|лишн*|никакой
      ни к чему
      себе дороже
      вряд ли
      едва ли
      ни малейш*
      толку мало
    `,
    uk: `
      збит*|мінус|втрат*|марн*|невигідн*|жодн*|нуль|нічого|дарма|тягар|морока|програ*|втрачаємо|зайв*|навряд
      ні до чого
      собі дорожче
      ледве чи
      ані найменш*
    `,
    en: `
      loss|losses|minus|useless|nothing|none|zero|pointless|burden|hassle|lose|loses|harm|harms|hardly|barely|unlikely|downside|waste|little|neither
    `,
  },
  not: {
    ru: `
      не|ни|нет|без|нету
    `,
    uk: `
      не|ні|ані|без|нема|немає
    `,
    en: `
      not|no|never|without|doesn't|don't|won't|isn't|wouldn't|didn't|cannot|can't|aren't|nor
    `,
    except: {
      ru: `
      не только
      без сомнени*
      сомнений нет
    `,
      uk: `
      не лише|тільки
      без сумнів*
      сумнівів|сумніву нема|немає
    `,
      en: `
      not only|just
      no doubt
    `,
    },
  },
  unsettled: {
    ru: `
      подума*|поразмысл*|прикин*|обсуд*|спросить|спросим|уточн*|узнать|выясн*|посмотрим|увидим
      видно будет
      кто|бог ..1 знает|весть
      пока|еще ..2 не|нет|неясн*|вопрос
      не ..2 понял|поняла|поняли|решил*|знаю|знаем|уверен*|ясно
      потом $
      ^ потом
      tbd|хз
      вопрос ..2 открыт|открытый|открытым|открыто
      под ..1 вопросом
      время ..1 покажет
      без понятия
      понятия ..1 не
      трудно|сложно|тяжело ..1 сказать|судить|понять|предсказать
      неизвестно|непонятно|неясно
      сомневаюсь|сомневаемся|сомнительно
      вот ..1 в чем ..1 вопрос
      это|тот ..2 вопрос $
      хороший вопрос
      надо|нужно|придется|хорошо ..2 посмотреть|поглядеть|увидеть|попробовать|подождать|понять|посчитать|считать
      рано ..2 говорить|судить|сказать
      поглядим|глянем|поживем
      посмотреть|смотреть ..2 как|что
      надо|нужно ..2 подсчитать|разобраться|смотреть|проверить|обдумать
      не посчитали|считали|прикидывали|просчитали
      как|когда посмотреть|посчитаем
      виднее
      пусть|пускай ..3 посчита*|скаж*|реш*|подума*|посмотр*|прикин*|разбер*
      Aa|начальник|начальница|директор|шеф|бухгалтер*|юрист*|хозяин|хозяйка|он|она ..1 скажет|решит|ответит|посчитает|знает|разберется
      станет|будет ..1 ясно|понятно|видно|известно
      уже ..2 обсуждали|говорили|спорили
      обсуждали|говорили ..2 уже
      интересн*|любопытн*|тонк* ..1 момент|мысль|тема|вопрос|замечание $
      вопрос|это ..1 к|не|для ко|бухгалтер*|юрист*|директор*|начальни*|шефу|Aa
      жалоб|нареканий|претензий ..3 не|нет
    `,
    uk: `
      подума*|поміркува*|прикин*|обговор*|спитати|запитати|спитаємо|уточн*|дізнат*|з'ясу*|побачимо|подивимось|подивимося|хтозна
      хто|бог ..1 зна|знає|відає
      поки|ще ..2 не|ні|неясн*|питання
      не ..2 зрозумі*|вирішил*|знаю|знаємо|впевнен*|певен|певна|певні|ясно
      потім|згодом $
      рано|зарано ..2 казати|судити|говорити
      поживемо
      сумніваюсь|сумніваюся|сумніваємося|сумнівно
      ^ потім
      tbd
      питання ..2 відкрите|відкритим|відкрито
      під ..1 питанням
      час ..1 покаже
      без поняття
      гадки|уявлення|поняття ..1 не
      важко|складно|тяжко ..1 сказати|судити|зрозуміти|передбачити
      невідомо|незрозуміло|неясно
      ось ..1 у|в чому ..1 питання
      це|те ..2 питання $
      гарне|хороше|добре питання
      треба|потрібно|доведеться|варто ..2 подивитися|подивитись|глянути|побачити|спробувати|почекати|зрозуміти|порахувати|рахувати|підрахувати|розібратися|дивитися|перевірити|обдумати
      не порахували|рахували|прикидали|прорахували
      як|коли подивитися|порахуємо
      видніше
      хай|нехай ..3 порахує|рахує|скаже|вирішить|вирішує|подумає|подивиться|прикине|розбереться
      Aa|начальник|начальниця|директор|директорка|шеф|бухгалтер*|юрист*|хазяїн|господар|він|вона ..1 скаже|вирішить|відповість|порахує|знає|розбереться
      стане|буде ..1 ясно|зрозуміло|видно|відомо
      вже|уже ..2 обговорювали|говорили|сперечалися
      обговорювали|говорили ..2 вже|уже
      цікав*|тонк* ..1 момент|думка|тема|питання|зауваження $
      питання|це ..1 до|не|для ..1 бухгалтер*|юрист*|директор*|начальни*|шефа|Aa
      скарг|нарікань|претензій ..3 не|немає|нема
    `,
    en: `
      think|consider|discuss|wonder ..2
      ask|check ..2
      who knows
      i|we doubt
      too early ..2
      let's|we'll ..1 see|wait|watch
      time ..1 tell
      remains
      not|no ..2 sure|clear|idea|yet|known|decided|certain
      let's see
      we'll see|know
      later $
      tbd|tbc|undecided|unsure|unclear
      that|that's|is ..2 question
      good|fair|big|open|excellent question
      have|has|need|needs|want|needing|must|should ..1 to ..1 work|find|figure|see|count|calculate|look|cost|price ..2
      haven't|not|hasn't|never ..2 worked|counted|costed|priced|calculated|figured|thought ..2
      jury ..1 is ..1 out
      too early|soon
      your guess
      ask me|again
      anybody's|anyone's guess
      toss-up|toss up
      up in the air
      no|any idea|clue
      no telling
      beats me
      question ..2 open|unanswered
      hard|difficult|impossible|can't|cannot|couldn't ..1 to ..1 say|tell|judge|predict
      can't|cannot|couldn't ..1 say|tell|judge
      would|will|should|must|may|might|can|could ..1 have ..1 to ..1 say|tell|know|decide|judge|answer
      one|something|matter|question|thing for ..1 Aa|accountant|boss|bookkeeper|director|lawyer|board|owner|office
      knows|know ..1 best|better
      leave|leaving ..1 that|it|this ..1 to|for
      up to ..1 Aa|him|her|them|boss|board
      Aa|boss|accountant|director|office|he|she|they ..1 will|would ..1 tell|know|say|decide|answer
      we|i|i'll|we'll ..1 ?shall|will know|hear|tell|find ..1 out|after|when|once|in|by|more
      wiser ..2
      let ..2 work|count|calculate|check|look|decide|say|think|judge
      is what it is
      interesting|nice|fair point|thought|remark|idea $
      talked|spoke|spoken|discussed|argued ..5 already|before|last|march|april|may|june|july|august|september|october
      never|no|not|without ..3 complaint|complaints|complained|quarrel|trouble ..6
    `,
  },
} as const satisfies Record<string, Meaning>

/** A yes and a no, at the beginning of an answer. */
export const SIDE_WORDS = {
  yes: {
    ru: `
      да|ага|угу|безусловно|конечно|однозначно|определенно|несомненно|true
      скорее|пожалуй|наверное|думаю|видимо|похоже да
      думаю|считаем|видимо|похоже ..1 да
      принесет|поможет|помогает|вырастет|вырастит|окупит|окупится|перекроет|покроет|выиграет|выиграем|добавит|прибавит|сэкономит|полезно|выгодно|стоит|растет
      польза ..1 есть|большая|огромная|очевидна|прямая
      есть|большая|огромная|прямая
      очень|еще как|какая|какой|какое
      ну|ой да
    `,
    uk: `
      так ,
      так $
      авжеж|звісно|безумовно|однозначно|безперечно|звичайно|true
      радше|скоріше|певно|мабуть|думаю|схоже так
      думаю|вважаємо|схоже ..1 так
      принесе|допоможе|допомагає|зросте|виросте|окупить|окупиться|перекриє|покриє|виграє|виграємо|додасть|заощадить|корисно|вигідно|варто|росте|зростає
      користь ..1 є|велика|очевидна|пряма
      є|велика|величезна|пряма
      ще й як|яка|який|яке
      ну|та|ой так
      мабуть|певно|напевно , так
    `,
    en: `
      yes|yep|yeah|aye|sure|certainly|definitely|absolutely|clearly|true
      of course
      probably|likely|rather|mostly yes
      i|we|i'd|we'd think|believe|say ..1 yes|so
      it does|is|will|would|helps|serves|pays
      there is|are|will
      they|he|she|we do|does|will|would|gain|gains|win|wins
      plenty|a lot
      no doubt|question
      helps|serves|saves|brings|gains|pays|grows
    `,
    except: {
      ru: `да нет\n да|ага и нет\n есть ..1 сомнени*|вопрос*`,
      uk: `так і|та ні\n так само|що|як|собі`,
      en: `yes and no\n it|they|he|she|we does|is|will|would|do not\n there is|are|will ..1 no|not|none|little|nothing\n sure ..1 not`,
    },
  },
  no: {
    ru: `
      нет|неа|нету|никакой|никакого|никак|ничего|ноль|нулевая|нулевой|false
      да|ну|ой нет
      скорее|пожалуй|наверное|думаю|видимо|похоже|увы нет
      думаю|считаем|видимо|похоже ..1 нет|что ..1 нет
      увы нет|не
      вряд|едва ли
      не !только|знаю|знаем|ясно|понятно|уверен*|факт|определен*
      мало|почти|пользы ..1 нет|никакой|мало|ноль|нету|не
      минимальн*
    `,
    uk: `
      та|ну|ой ні
      ні|нє|немає|нема|жодної|жодного|жодна|ніяк|нічого|нуль|нульова|false
      радше|скоріше|певно|мабуть|думаю|схоже ні
      на жаль ..1 ні|не
      думаю|вважаємо|схоже ..1 ні|що ..1 ні
      навряд|ледве чи
      не !лише|тільки|знаю|знаємо|ясно|зрозуміло|впевнен*|певен|певна|певні|факт|визначен*
      мало|майже|користі ..1 немає|нема|жодної|мало|нуль|не
      мінімальн*
    `,
    en: `
      no|nope|none|nothing|zero|never|hardly|barely|unlikely|not|false|nil
      probably|likely|rather|mostly no|not
      i|we don't think|believe|see
      it|they|he|she|we doesn't|isn't|won't|wouldn't|don't|aren't|can't|cannot
      it|they|he|she|we does|is|will|would|do|are not
      little|small|few
      sadly|unfortunately|alas ..1 no|not
      on the contrary
    `,
    except: {
      en: `no doubt|question|idea|clue\n not sure|clear|only|certain|yet|known|decided\n no|not ..1 answer ..1 yet`,
      ru: `ничего не ..1 ясно|известно|понятно`,
    },
  },
  hedged: {
    ru: `зависит|смотря|возможно|может|наверное|хтозна|подумаем|подумать|частично|отчасти|посмотрим|непонятно|неизвестно|неясно|хз\n и да ..1 и нет\n да и нет\n трудно|сложно|тяжело сказать|понять|судить|ответить\n как ..1 посмотреть|сказать\n не ..1 знаю|знаем|ясно|понятно|уверен*|факт|определен*\n 50 50\n надо|нужно подумать|обсудить|уточнить|посчитать\n спорно|неоднозначно|вопрос`,
    uk: `залежить|дивлячись|можливо|може|мабуть|частково|почасти|побачимо|незрозуміло|невідомо|неясно\n і|й так ..1 і|й ні\n так і|й ні\n важко|складно сказати|зрозуміти|судити|відповісти\n як ..1 подивитися|сказати\n не ..1 знаю|знаємо|ясно|зрозуміло|впевнен*|певен|певна|певні|факт|визначен*\n 50 50\n треба|потрібно подумати|обговорити|уточнити|порахувати\n спірно|неоднозначно|питання|хтозна\n хто|бог знає|зна`,
    en: `depends|depending|maybe|perhaps|possibly|partly|partially|unclear|unsure|unknown|debatable|tbd|somewhat|arguably|might|may|could\n yes and no\n hard|difficult|early|tough to ..1 say|tell|know|judge\n not ..1 sure|clear|certain|known|decided\n we'll|we ..1 see\n i|we don't know\n no idea|clue\n 50 50\n to be ..1 seen|discussed|decided|checked\n need ..1 to ..1 think|ask|check|count`,
  },
} as const satisfies Record<string, Meaning>
