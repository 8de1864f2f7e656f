import type { Localized } from '../rule.ts'
import type { TrustReason } from './trust-weights.ts'

/** What each move of trust is, when it is counted, and why the playbook holds it for one. */
export interface TrustWhy {
  readonly when: Localized
  readonly why: Localized
}

export const TRUST_WHYS: Readonly<Record<TrustReason, TrustWhy>> = {
  touch: {
    when: {
      ru: 'Наше касание, у которого в журнале названы и смысл для нас, и польза для клиента. Если в строке журнала стоит своё число (`доверие: +2`), берётся оно.',
      uk: 'Наш дотик, для якого в журналі названо і сенс для нас, і користь для клієнта. Якщо в рядку журналу стоїть своє число (`довіра: +2`), береться воно.',
      en: 'A touch of ours for which the journal names both what it means to us and what the client has from it. A figure of its own in the line (`trust: +2`) goes before the weight.',
    },
    why: {
      ru: 'Каждое полезное напоминание о себе понемногу пополняет счёт. Письмо «просто чтобы написать» не пополняет ничего.',
      uk: 'Кожна корисна згадка про себе потроху поповнює рахунок. Лист «аби написати» не поповнює нічого.',
      en: 'Each touch that is of use pays in a little. A message for the sake of sending one pays in nothing.',
    },
  },
  kept: {
    when: {
      ru: 'Наше обещание с датой выполнено: галочка, слова в следующем протоколе или письмо, в котором это передано. Считается в день срока.',
      uk: 'Нашу обіцянку з датою виконано: позначка, слова в наступному протоколі або лист, яким це передано. Рахується в день терміну.',
      en: 'A promise of ours with a day is done: a ticked box, the words of a later protocol, or a letter that hands it over. Counted on the day it was due.',
    },
    why: {
      ru: 'Доверие растёт, когда ожидания сбываются. Одно сдержанное слово стоит нескольких приятных разговоров.',
      uk: 'Довіра зростає, коли очікування справджуються. Одне дотримане слово варте кількох приємних розмов.',
      en: 'Trust grows when what was expected comes true. One word kept is worth several pleasant talks.',
    },
  },
  gift: {
    when: {
      ru: 'В нашем письме что-то сделано бесплатно или дешевле, и сказано, сколько это стоит обычно или что это исключение.',
      uk: 'У нашому листі щось зроблено безкоштовно чи дешевше, і сказано, скільки це коштує зазвичай або що це виняток.',
      en: 'A letter of ours gives something for free or for less, and says what it usually costs or that it is an exception.',
    },
    why: {
      ru: 'Подарок ценят, когда знают его цену. Молчаливая уступка завтра станет нормой, поэтому без цены не засчитывается.',
      uk: 'Подарунок цінують, коли знають його ціну. Мовчазна поступка завтра стане нормою, тому без ціни не зараховується.',
      en: 'A gift is valued when its price is known. A silent favour is taken for granted tomorrow, so without its price it does not count.',
    },
  },
  unanswered: {
    when: {
      ru: 'Клиент написал или спросил, а ответа не было или он пришёл позже, чем через рабочий день (`answer-within`). «Получили, ответим в четверг» — тоже ответ.',
      uk: 'Клієнт написав чи запитав, а відповіді не було або вона прийшла пізніше, ніж за робочий день (`answer-within`). «Отримали, відповімо в четвер» — теж відповідь.',
      en: 'The client wrote or asked and had no answer, or had it later than one business day (`answer-within`). "We have it, you hear from us on Thursday" is an answer.',
    },
    why: {
      ru: 'Молчание клиент заполняет догадками, и хороших среди них нет.',
      uk: 'Мовчання клієнт заповнює здогадами, і добрих серед них немає.',
      en: 'A client fills silence with guesses, and none of them are good.',
    },
  },
  missed: {
    when: {
      ru: 'Срок нашего обещания прошёл, и нигде не сказано, что оно выполнено. Считается в день срока.',
      uk: 'Термін нашої обіцянки минув, і ніде не сказано, що її виконано. Рахується в день терміну.',
      en: 'The day of a promise of ours has passed, and nothing says that it is done. Counted on the day it was due.',
    },
    why: {
      ru: 'Сорванный срок обманывает ожидания и ставит под сомнение все остальные. Поэтому он снимает вдвое больше, чем приносит выполненный.',
      uk: 'Зірваний термін обманює очікування й ставить під сумнів решту. Тому він знімає вдвічі більше, ніж дає дотриманий.',
      en: 'A missed day disappoints and casts doubt on all the others. So it takes twice what a kept one gives.',
    },
  },
  cadence: {
    when: {
      ru: 'Между двумя соседними касаниями прошло больше дней, чем принято у этого клиента (карточка, иначе `cadence`, иначе 14).',
      uk: 'Між двома сусідніми дотиками минуло більше днів, ніж прийнято в цього клієнта (картка, інакше `cadence`, інакше 14).',
      en: 'Two neighbouring touches lie further apart than is usual with this client (his card, else `cadence`, else 14 days).',
    },
    why: {
      ru: 'О клиенте помнят тогда, когда ему пишут не только по делу срочному.',
      uk: 'Про клієнта пам’ятають тоді, коли пишуть йому не лише в термінових справах.',
      en: 'A client feels remembered when he hears from us before something is on fire.',
    },
  },
  'boil-over': {
    when: {
      ru: 'Признак, что клиент закипает: раздражённые слова, отменённые встречи, ответы вдвое дольше или совсем короткие. Каждый — один раз.',
      uk: 'Ознака, що клієнт закипає: роздратовані слова, скасовані зустрічі, відповіді вдвічі довші в часі або зовсім короткі. Кожна — один раз.',
      en: 'A sign that the client is boiling over: angry words, meetings put off, answers that take twice as long or have grown very short. Each once.',
    },
    why: {
      ru: 'Раздражение копится молча. Когда его слышно, счёт уже потерял больше, чем видно.',
      uk: 'Роздратування накопичується мовчки. Коли його чути, рахунок уже втратив більше, ніж видно.',
      en: 'Irritation gathers in silence. By the time it is heard, the account has lost more than shows.',
    },
  },
  incident: {
    when: {
      ru: 'Наше письмо о сбое, в котором виноваты мы. Чужой сбой не снимает ничего. Если письмо о том самом обещании, что не выполнено в срок, это одно событие: снимается только большее из двух, и видны оба места.',
      uk: 'Наш лист про збій, у якому винні ми. Чужий збій не знімає нічого. Якщо лист саме про ту обіцянку, яку не виконано вчасно, це одна подія: знімається лише більше з двох, і видно обидва місця.',
      en: 'A letter of ours about a failure that was ours. The failure of somebody else takes nothing. Where the letter is about the very promise that was missed, the two are one event: only the larger of both is drawn, and both places are shown.',
    },
    why: {
      ru: 'Сбой бьёт по главному — по надёжности. Вернуть потерянное можно: извиниться, исправить, сказать, что изменили, и сдержать следующие обещания.',
      uk: 'Збій б’є по головному — по надійності. Повернути втрачене можна: вибачитися, виправити, сказати, що змінили, і дотримати наступних обіцянок.',
      en: 'A failure strikes at what matters most, that we can be relied on. It is won back: apologise, put it right, say what has changed, keep the next promises.',
    },
  },
}
