import type { Meaning } from '../lexicon.ts'

/** It cannot wait for letters. */
export const pressing: Meaning = {
  ru: `
    срочн*|срочно|безотлагательн*|немедленн*|незамедлительн*|экстренн*
    прямо|уже|еще ..1 сейчас|сегодня ..3 до|нуж*
    сию ..1 минуту
    сейчас , не дожидаясь|откладывая|мешкая
    сейчас же
    сегодня ..1 к #
    горит
    сегодня ..2 же
    сегодня ..1 до
    до ..1 конца дня
    в течение ..1 часа|двух|получаса
    в ближайший час|часы
  `,
  uk: `
    терміново|термінов*|негайно|негайн*|невідкладн*|нагальн*|екстрен*
    просто|вже ..1 зараз|сьогодні ..3 до|треба
    сьогодні ..2 ж
    зараз , не чекаючи|відкладаючи|зволікаючи
    зараз же
    сьогодні ..1 до
    до ..1 кінця дня
    протягом|впродовж ..1 години|двох|півгодини
    у|в найближчу|найближчі годину|години
    упродовж ..1 години|двох|півгодини
  `,
  en: `
    urgent*|urgently|immediately
    right|straight away
    right now
    this minute|instant
    at once
    today|tonight by|before
    today|tonight , by|before
    this morning|afternoon|evening by|before
    this morning|afternoon|evening , by|before
    now , without ..2 waiting
    before ..3 today|tonight|noon|midday
    by ..2 today|tonight
    by ..1 end of ..1 today
    within ..2 hour|hours|minutes
    in ..2 next ..1 hour|hours
    before ..2 tonight
    cannot|can't wait !to|for
    in|within ..1 the ..1 next ..2 minutes|hour|hours
    ^ ?please {bid} the|your|it|this|that|them|all|every ..4 now and
    ^ ?please {bid} the|your|it|this|that|them|all|every ..4 now ,
    ^ ?please {bid} the|your|it|this|that|them|all|every ..4 now $
  `,
  except: {
    ru: `
      не ..1 срочн*|горит
      ничего ..1 срочного
      срочного|срочности|срочной|срочных ..1 нет|не
      {you} ..3 горит
      {you} ..4 срочн*
      без ..1 срочн*
      за срочность|срочный ..2 тариф|печать|перевод|выезд
      срочн* ..1 перевод*|печат*|тариф*|изготовлен*|доставк*|выезд*|заказ*|парти*|пошив*|ремонт*|ответ*|тираж*|визит*|работ*|отправк*
    `,
    uk: `
      не ..1 термінов*|горить
      нічого ..1 термінового
      без ..1 термінов*
      за терміновість
      термінов* ..1 переклад*|друк*|тариф*|виготовлен*|доставк*|виїзд*|замовлен*|парті*|пошит*|ремонт*|наклад*|візит*|відправл*
    `,
    en: `
      not|nothing|n't ..1 urgent
      no ..1 urgency
      {we} ..3 reply|answer|look|get|send|call|let ..5 asap|immediately|away|once|possible
      {we} ..3 immediately|asap|once
      you ..2 urgently
    `,
  },
}
