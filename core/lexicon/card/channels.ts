import type { Meaning } from '../lexicon.ts'

/** Ways in which people touch each other, as journals and cards name them: nouns, programs, places. Keys are channels of the document model. */
export const CHANNEL_WORDS = {
  'video-call': {
    ru: `
      видео*
      зум|зуме|зумом|zoom|skype|скайп|скайпе|скайпу|webex|teams|телемост|телемосте|facetime|онлайн|онлайн-встреч*|онлайн-созвон*
      гугл|google мит|meet
    `,
    uk: `
      відео*
      зум|зумі|зумом|zoom|skype|скайп|скайпі|webex|teams|facetime|онлайн|онлайн-зустріч*|онлайн-дзвінок
      гугл|google міт|meet
    `,
    en: `
      video|videocall|videoconference|vc|zoom|skype|webex|teams|facetime|online|webinar
      google meet
    `,
  },
  call: {
    ru: `
      звон*|созвон*|телефон*|тел|трубк*|мобильн*|*-звонок|*-звонка|*-звонком|*-созвон
    `,
    uk: `
      дзвін*|дзвон*|*-дзвінок|*-дзвінка|*-дзвінком|телефон*|тел|созвон*|зідзвон*|слухавк*|мобільн*
    `,
    en: 'call|calls|calling|cell|cellphone|mobile|phone|phonecall|telephone|voice|voicemail|tel',
  },
  presentation: {
    ru: 'презент*|показ|показа|показе|демо|демонстрац*|презентац*|питч',
    uk: 'презент*|показ|показу|показі|демо|демонстрац*|пітч',
    en: 'presentation|presentations|presenting|demo|demonstration|pitch|showing',
  },
  meeting: {
    ru: 'встреч*|*-встреча|визит*|очно|лично|переговор*|совещани*|обед|обеда|обеде|ланч|кофе|завтрак|ужин|планерк*|приезд*|выезд*|дегустац*|осмотр|обход|экскурси*',
    uk: 'зустріч*|*-зустріч|зустрі*|візит*|очно|особисто|перемовин*|нарад*|обід|обіду|обіді|ланч|кава|каву|сніданок|вечеря|приїзд*|виїзд*|дегустац*|огляд|обхід|екскурсі*',
    en: `
      meeting|meetings|meet|meetup|mtg|visit|lunch|coffee|dinner|breakfast|brunch|workshop|tasting|walk-round|walkround|walk-through|inspection|viewing
      in person
      face to face
    `,
  },
  message: {
    ru: `
      сообщени*|смс|sms|телеграм*|телеграмм*|телега|телеге|телегу|тг|telegram|tg|вайбер*|viber|ватсап*|вотсап*|воцап*|вацап*|whatsapp|мессенджер*|чат|чата|чате|чату|slack|слак|слаке|директ|инстаграм*|вк
      ^ signal $
      in|on|via|over|в|у|по|через signal
    `,
    uk: `
      повідомлен*|смс|sms|телеграм*|тг|telegram|tg|вайбер*|viber|вотсап*|ватсап*|whatsapp|месенджер*|чат|чату|чаті|slack|слак|слаку|директ|інстаграм*
      ^ signal $
      in|on|via|over|в|у|по|через signal
    `,
    en: `
      message|messages|text|sms|telegram|tg|viber|whatsapp|messenger|chat|slack|dm|wechat|instagram|imessage
      ^ signal $
      in|on|via|over|в|у|по|через signal
    `,
  },
  answer: {
    ru: 'ответ|ответа|ответом|ответы',
    uk: 'відповідь|відповіді|відповіддю',
    en: 'answer|answers|reply|replies|response',
  },
  reminder: {
    ru: 'напомин*',
    uk: 'нагадув*',
    en: 'reminder|reminders|nudge|chaser',
  },
  question: {
    ru: 'вопрос|вопроса|вопросы|вопросом|запрос|запроса|запросом',
    uk: 'питання|запитання|запит|запиту|запитом',
    en: 'question|questions|query|queries|enquiry|inquiry',
  },
  note: {
    ru: 'заметк*|отбивк*|комментари*|коммент|комменты|трекер*|тикет*|jira|джира|джире|trello|трелло|basecamp|бейскемп*|asana|асана|асане|битрикс*|bitrix*|redmine|notion|crm|црм',
    uk: 'нотатк*|коментар*|комент|коменти|трекер*|тікет*|тікет|jira|джира|джирі|trello|трелло|basecamp|asana|асана|асані|бітрікс*|redmine|notion|crm',
    en: 'note|notes|comment|comments|tracker|ticket|jira|trello|basecamp|asana|redmine|notion|crm',
  },
  letter: {
    ru: 'письм*|писем|мейл*|имейл*|емейл*|е-мейл*|email|e-mail|mail|электронк*|почта|почте|почтой|почту|эл|протокол|протокола|протоколом',
    uk: 'лист|листа|листу|листі|листом|листи|листів|мейл*|імейл*|емейл*|е-мейл*|email|e-mail|mail|пошта|пошті|поштою|пошту|електронк*|протокол|протоколу|протоколом',
    en: 'letter|letters|email|emails|e-mail|e-mails|mail|mails|protocol|write-up|recap',
    // The post of old is no channel of today.
    except: { ru: 'голубин*|курьерск* почт*', uk: "голубин*|кур'єрськ* пошт*", en: 'pigeon mail' },
  },
} as const satisfies Record<string, Meaning>

/** What people write instead of naming a channel: "wrote to Irina", «отправили смету». */
export const CHANNEL_VERBS = {
  letter: {
    ru: 'написал*|отправил*|выслал*|прислал*|переслал*|отослал*|скинул*|пишу|пишем|пишет|присылает|шлет|отправляет',
    uk: 'написав|написала|написали|надіслав|надіслала|надіслали|відправив|відправила|відправили|переслав|переслала|переслали|скинув|скинула|скинули|вислав|вислала|вислали|прислав|прислала|прислали|пише|надсилає|шле|відправляє',
    en: 'wrote|sent|forwarded|emailed|mailed|posted|couriered|writes|sends|emails|mails|forwards',
  },
  call: {
    ru: 'позвонил*|перезвонил*|созвонил*|набрал|набрала|звонил*|прозвонил*|звонит|набирает\n скинул*|сбросил*|бросил* ..1 звонок|вызов|трубку\n поговорил*|переговорил* с|со|по',
    uk: 'подзвонив|подзвонила|подзвонили|передзвонив|передзвонила|зателефонував|зателефонувала|зателефонували|зідзвонилися|зідзвонились|телефонував|телефонувала|набрав|набрала|набрали|дзвонить|телефонує|набирає\n скинув|скинула|скинули|кинув|кинула ..1 слухавку|дзвінок|виклик\n поговорив|поговорила|поговорили з|із|зі|по',
    en: 'called|phoned|rang|telephoned|dialled|calls|phones|rings\n hung up\n declined|rejected ..2 call\n spoke|talked|chatted to|with',
  },
  meeting: {
    ru: 'встретил*|встречал*|виделись|заезжал*|заехал*|приезжал*|приехал*|съездил*|ездил*|навестил*|подъехал*|подъезжал*|побывал*|посидели|пообедали|встречаемся|видимся\n заходил*|зашел|зашла|зашли к|в|на',
    uk: 'зустрілися|зустрілись|зустрівся|зустрілася|зустрічалися|зустрічались|бачилися|бачились|заїжджав|заїжджала|заїжджали|заїхав|заїхала|заїхали|приїздив|приїздила|приїхав|приїхала|приїхали|їздив|їздила|їздили|навідав*|навідала*|навідали*|під’їхав|під’їхала|під’їхали|побував|побувала|побували|посиділи|пообідали\n заходив|заходила|зайшов|зайшла|зайшли до|у|в|на',
    en: `
      met|visited
      dropped|popped|called|stopped|swung|came|went|looked|drove ..1 in|by|round|over|out
      went|came|drove to ..1 see
      sat down with
      had ..2 lunch|coffee|tea|dinner|breakfast with
    `,
  },
  presentation: {
    ru: 'презентовал*|показал|показала|показали',
    uk: 'презентував|презентувала|презентували|показав|показала|показали',
    en: 'presented|demoed|demonstrated',
  },
  reminder: { ru: 'напомнил*', uk: 'нагадав|нагадала|нагадали', en: 'reminded|nudged|chased' },
  question: {
    ru: 'спросил*|спрашивает',
    uk: 'запитав|запитала|запитали|спитав|спитала|питає|запитує',
    en: 'asked|asks',
  },
  answer: {
    ru: 'ответил*|отвечает|отписал*\n написал*|отправил* ..2 в ответ',
    uk: 'відповів|відповіла|відповіли|відповідає|відписав|відписала|відписали\n написав|написала|написали|надіслали|надіслала|надіслав ..2 у відповідь',
    en: 'answered|replied|responded|answers|replies\n wrote|emailed|mailed|texted|messaged|writes|emails|texts|messages back\n got|came back to',
  },
  message: {
    ru: 'смскнул*',
    uk: 'смскнув|смскнула',
    en: 'texted|messaged|pinged|whatsapped|dmed|texts|messages|pings',
  },
} as const satisfies Record<string, Meaning>

/** What one does by habit, as a client's card tells it: «срочное — звоним». */
export const CHANNEL_HABITS = {
  letter: {
    ru: 'пишем|пишите|пиши|писать|напишем|шлем|присылаем|отправляем|отправлять',
    uk: 'пишемо|пишіть|пиши|писати|напишемо|шлемо|надсилаємо|відправляємо|надсилати',
    en: 'write|mail|send|emailed|mailed',
  },
  call: {
    ru: 'звоним|звоните|звони|звонить|позвонить|набираем|набирать|созваниваемся|перезваниваем',
    uk: 'дзвонимо|дзвоніть|дзвони|дзвонити|подзвонити|телефонуємо|телефонувати|набираємо|зідзвонюємося|зідзвонюємось',
    en: 'ring|phone|call|dial',
  },
  meeting: {
    ru: 'встречаемся|встретиться|приезжаем|приезжать|едем|лично|вживую|очно|приходим|заходим|заезжаем|прийти|зайти|заехать|садимся|гости|глазу|чаем|столом',
    uk: 'зустрічаємося|зустрічаємось|зустрітися|приїжджаємо|приїздимо|їдемо|особисто|наживо|очно|приходимо|заходимо|заїжджаємо|прийти|зайти|заїхати|сідаємо|гості|столом',
    en: 'meet|visit|face-to-face|in-person|sit-down|sitdown|round\n in person\n face to face\n drop|come|go|pop ..1 by|in|over|round\n over ..1 coffee|tea|lunch|a\n at the ..2 table\n sit down',
  },
  message: {
    ru: 'переписываемся|списываемся',
    uk: 'переписуємося|переписуємось',
    en: 'text|message',
  },
} as const satisfies Record<string, Meaning>
