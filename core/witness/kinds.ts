import type { Language } from '../language/language.ts'

/** Kinds of words that make up the skeleton of a sentence: who speaks to whom, yes or no, when, what form of the verb. A word is of the first kind that lists it, else of the first whose ending it has. */
export interface WordKinds {
  readonly words: Readonly<Record<string, string>>
  readonly endings: Readonly<Record<string, string>>
}

export const WORD_KINDS: Readonly<Record<Language, WordKinds>> = {
  ru: {
    words: {
      we: 'я мы мне нам меня нас мной нами наш наша наше наши нашу нашей нашего нашем нашим наших мой моя мое мои мою моей',
      you: 'вы вам вас вами ваш ваша ваше ваши вашу вашей вашего вашем вашим ваших вашими',
      thou: 'ты тебе тебя тобой твой твоя твое твои твою твоей',
      not: 'не нет ни нельзя невозможно без никто ничего никаких никак некому никогда нечего',
      modal:
        'можно можем могу может могут можете мог могли могла смогу сможем сможете смогут готовы готов готова надо нужно нужен нужна нужны должны должен должна необходимо стоит придется пришлось хотим хочу хотел хотели хотела хотелось',
      be: 'будет будем буду будут был была было были',
      question: 'кто что какой какая какие сколько когда где куда почему зачем как чей ли',
      but: 'но зато однако хотя',
      if: 'если иначе раз',
      because: 'потому поскольку так поэтому из-за ввиду',
      for: 'чтобы для',
      day: 'понедельник понедельника понедельнику вторник вторника вторнику среда среду среды среде четверг четверга четвергу пятница пятницу пятницы пятнице суббота субботу субботы воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре завтра сегодня вечером утром обеда дня недели неделю',
      past: 'вчера прошлой прошлый прошлого прошлые прошлых прошлом предыдущей предыдущие предыдущих предыдущего ранее раньше прежние прежних',
      maybe: 'возможно наверное может пожалуй вероятно кажется похоже видимо вряд скорее вроде думаю боюсь',
      small: 'в во на к ко до с со по за от из о об обо у и а же бы то это эта этот эти при под над про',
    },
    endings: {
      order: 'йте ите йтесь итесь ьте',
      infinitive: 'ть ться ти тись',
      did: 'л ла ли ло лся лась лись лось',
      weDo: 'ем им емся имся',
      done: 'ен ена ено ены ан ана ано аны ят ято ята яты',
      does: 'ет ют ут ят ат ит ется ится ются утся ятся атся',
      thing: 'ние ния нию ций ция ции цию ость ости',
      iDo: 'у ю юсь усь',
    },
  },
  uk: {
    words: {
      we: 'я ми мені нам мене нас мною нами наш наша наше наші нашу нашої нашого нашому нашим наших мій моя моє мої мою моєї',
      you: 'ви вам вас вами ваш ваша ваше ваші вашу вашої вашого вашому вашим ваших вашими',
      thou: 'ти тобі тебе тобою твій твоя твоє твої твою твоєї',
      not: 'не ні немає нема неможливо без ніхто нічого жодних жодного жодної ніяк ніколи',
      modal:
        'можна можемо можу може можуть можете міг могли могла зможу зможемо зможете зможуть готові готовий готова треба потрібно потрібен потрібна потрібні маємо має мають мусимо мушу слід варто доведеться довелося хочемо хочу хотів хотіли хотіла хотілося',
      be: 'буде будемо буду будуть був була було були',
      question: 'хто що який яка які скільки коли де куди чому навіщо як чий чи',
      but: 'але зате проте однак хоча натомість',
      if: 'якщо інакше якби раз',
      because: 'бо тому оскільки позаяк через адже',
      for: 'щоб для аби',
      day: "понеділок понеділка понеділку вівторок вівторка вівторку середа середу середи середі четвер четверга четвергу п'ятниця п'ятницю п'ятниці субота суботу суботи неділю січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні завтра сьогодні увечері ввечері вранці уранці обіду дня тижня тиждень",
      past: 'вчора учора минулої минулий минулого минулі минулих минулому попередньої попередні попередніх попереднього раніше колишні колишніх',
      maybe: 'можливо мабуть може напевно певно імовірно здається схоже навряд радше ніби начебто думаю боюся',
      small: 'в у на до з із зі по за від про і й та а ж би б то це ця цей ці при під над щодо',
    },
    endings: {
      order: 'йте іть йтеся іться те',
      infinitive: 'ти тися тись',
      did: 'в ла ли ло вся лася лися лося',
      weDo: 'ємо емо имо їмо ємося емося имося мось мо',
      done: 'но то ено ано ято ений ана ані ено',
      does: 'є ють уть ать ять ить ться',
      thing: 'ння ість ості ція ції цію',
      iDo: 'у ю юся уся',
    },
  },
  en: {
    words: {
      we: "i we me us my our ours i'm we're i've we've i'd we'd",
      weWill: "i'll we'll shall",
      you: "you your yours you're you've you'd you'll",
      not: "not no never nothing nobody none can't cannot couldn't won't wouldn't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't shouldn't needn't unable nor without",
      modal: 'can could may might must should would need needs want wants have has had able let',
      be: "will be been being is are was were am it's that's there's do does did",
      question: 'who what which how many when where why whose',
      but: 'but though although however yet instead rather alternatively',
      if: 'if unless otherwise whether',
      because: 'because since as so due owing hence therefore',
      for: 'to for',
      day: 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec tomorrow today tonight week month morning noon evening',
      past: 'yesterday last previous earlier past before ago since',
      maybe: 'maybe perhaps probably possibly likely unlikely doubt hardly guess suppose seems afraid',
      small: 'the a an of in on at by with from and or this that these those it its he she they their his her',
    },
    endings: {
      doing: 'ing',
      did: 'ed',
      how: 'ly',
      thing: 'tion tions ment ments ness ity',
      does: 's',
    },
  },
}
