import type { Meaning } from '../lexicon.ts'

/** More of how our people go through it among themselves: a trial of anything, roles played, lines shared out, an hour spent together. */
export const triesOut: Meaning = {
  ru: `
    генеральн*|пробн*|пробный|тренировочн*|контрольн*|черновой|черновая ..1 читк*|показ*|прогон*|рассказ*|запуск*|демонстраци*|проход*|выступлени*|защит*
    тренир*|потренир*|обкат*|отрабатываем|отработаем|отрабатывают
    играем|сыграем|разыгр*|обыгр*|проигр* ..3 разговор*|роли|ролям|лицах|встречу|клиента|заказчика|вопросы
    сверяем|сверим|сверяют|делим|поделим|поделят|распределяем|расписываем ..2 реплики|роли|слова|кто
    повторяем|повторим|повторяют|договариваемся|договоримся|договорятся|решаем|условимся ..6 кто ..2 о|про|что|говорит|скажет|начинает|отвечает|ведет
    в ..1 один голос
    играет|изображает|за клиента|заказчика
    слушаем|слушают|послушаем|показываем|показывают|рассказываем|читаем ..2 коллег*|своим|друг
    придираемся|придирается|придираются
    вместе ..2 листа*|пролист*|читаем|читают|смотрят|проход*
    сводим|сводят|сведем|складываем|сложим ..3
    пробуем|попробуем|пробуют|проверяем ..3 сами|самих|показ|рассказ
    {meeting} ..1 наших|своих|внутри
    предварительн* ..1 {meeting}
    по ..1 ролям
  `,
  uk: `
    генеральн*|пробн*|тренувальн*|контрольн*|чорнов* ..1 читк*|показ*|прогін*|розповід*|запуск*|демонстраці*|прохід*|виступ*|захист*
    трену*|потрену*|обкат*|відпрацьов*|відпрацю*
    граємо|зіграємо|розігр*|обігр*|програ* ..3 розмов*|ролі|ролях|особах|зустріч|клієнта|замовника|питання
    звіряємо|звіримо|звіряють|ділимо|поділимо|поділять|розподіляємо|розписуємо ..2 репліки|ролі|слова|хто
    повторюємо|повторимо|повторюють|домовляємося|домовимося|домовляться|вирішуємо|умовимося ..6 хто ..2 про|що|говорить|скаже|починає|відповідає|веде
    в|у ..1 один голос
    грає|вдає|за клієнта|замовника
    слухаємо|слухають|послухаємо|показуємо|показують|розповідаємо|читаємо ..2 колег*|своїм|один
    прискіпуємося|прискіпується|прискіпуються
    разом ..2 горта*|прогорт*|читаємо|читають|дивляться|проход*
    зводимо|зводять|зведемо|складаємо|складемо ..3
    пробуємо|спробуємо|пробують|перевіряємо ..3 самі|самих|показ|розповідь
    {meeting} ..1 наших|своїх
    за ролями|особами
  `,
  en: `
    trial|practice|practise|mock|full|dress|dry|test|internal ..1 run|showing|talk|pitch|presentation|demo|read-through|round|go
    read-through|role-play|role-plays|roleplay
    practise|practises|practising|practices|practicing|rehearsing
    act|acts|acting ..1 out
    plays|play|playing ..2 client|customer|devil's
    match|matches|divide|divides|split|splits|share|shares|assign ..2 lines|parts|roles|speaking
    agree|agrees|agreeing|settle|settles|settling|decide|decides|repeat|repeats|sort|sorts ..4 who ..2 says|speaks|talks|presents|starts|answers|leads
    order of speaking|speakers
    who says|speaks|presents|answers what|which|to|first
    preliminary|preparatory ..1 {meeting}
    put|puts|putting it|all|everything ..1 together
    team|our ..1 huddle
    with|in one voice
    half|an|one hour together
    together|jointly on|leaf|go|walk|read|look|run ..3 through|over|slides
    leaf|go|walk|read|look|run ..3 together
    try|tries|test|tests|trying ..4 on ..1 ourselves|themselves|colleagues|other|us
    ask|asks|put|puts ..3 awkward|difficult|hard|nasty questions
    in|before front ..1 of ..2 colleagues|mirror|wife|husband|team
  `,
  except: {
    en: `test|trial ..1 run ..3 machine|boiler|pump|engine|site|server\n agree|agreeing|settle|decide ..3 who ..2 leads ..1 the project`,
    ru: `пробн* ..1 показ* ..2 клиент*|заказчик*`,
    uk: `пробн* ..1 показ* ..2 клієнт*|замовник*`,
  },
}

/** More of what is got ready by hand, and by whom. */
export const laysReady: Meaning = {
  ru: `
    упаку*|паку*|заряжа*|заряд*|грузит|загруз*|нареж*|нареза*|меряет|мерит|измерит|копирует|скопирует|сортирует|тестирует|протестирует|заберет|забирает|одолжит|фотографирует|сфотографирует|чинит|починит|вычитывает|вычитает|перечитывает|переписывает|чертит|начертит|моет|ищет|найдет|составляет|составит|расписывает|пересчитывает ..6
    за ..1 это|них|нее|него отвечает
    отвечает ..1 за ..2 образцы|слайды|материалы|распечатки|проектор|технику|цифры
    на ..1 мне|нем|ней ..1 слайды|образцы|цифры|сводка|таблица|распечатки|макет
    на ..1 Aa ..1 слайды|образцы|цифры|сводка|таблица|распечатки|макет
    везет|везем|везу|несет|несем|несу|принесу|привезу|принесем|привезем ..6
  `,
  uk: `
    упаку*|паку*|заряджа*|заряд*|вантажить|завантаж*|наріж*|наріза*|міряє|поміряє|виміряє|копіює|скопіює|сортує|тестує|протестує|забере|забирає|позичить|фотографує|сфотографує|лагодить|полагодить|вичитує|вичитає|перечитує|переписує|креслить|накреслить|миє|шукає|знайде|складає|складе|розписує|перераховує ..6
    за ..1 це|них|неї|нього відповідає
    відповідає ..1 за ..2 зразки|слайди|матеріали|роздруківки|проєктор|техніку|цифри
    на ..1 мені|ньому|ній ..1 слайди|зразки|цифри|зведення|таблиця|роздруківки|макет
    на ..1 Aa ..1 слайди|зразки|цифри|зведення|таблиця|роздруківки|макет
    везе|веземо|везу|несе|несемо|несу|принесу|привезу|принесемо|привеземо ..6
  `,
  en: `
    Aa packs|charges|loads|cuts|measures|orders|books|copies|labels|sorts|tests|washes|fetches|borrows|picks|recounts|scans|photographs|sketches|builds|rents|hires|carries|irons|bakes|proofreads|rewrites|draws|calculates|counts|assembles|gathers|mounts|lays|looks
    packed|charged|printed|labelled|sorted|ready ..3 by Aa
    in ..1 the bag|van|car|case|folder ready|packed
    looks ..2 after ..2 slides|samples|handouts|projector|figures
  `,
  except: {
    en: `Aa draws|counts|books ..2 up|after|out|lines|forward|line|attention`,
  },
}
