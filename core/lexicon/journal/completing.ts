import type { Meaning } from '../lexicon.ts'

/** The end of the work, told in a journal of touches. Sources: S2, S3 on channels. */

/** The whole work is reported as done. */
export const completes: Meaning = {
  ru: `
    проект|работа|работы|работу ..3 завершен*|закончен*|сдан|сдана|сданы|готов|готова|закрыт|закрыта
    завершил*|закончил*|сдали|сдал|сдала|сдаем|закрыли|закрываем|завершаем ..2 проект|работу|работы|объект
    отчет ..2 завершени*|окончании|закрытии
    итоговый|финальный|заключительный отчет
    сдача|завершение|закрытие ..1 проекта|работ|объекта
    ^ завершение|сдача|окончание ,
    завершен|завершена|завершено|завершены|закончен|закончена|закончено|закончены|готов|готова|готово|готовы|собран|собрана|установлен|установлена ..6 акт|сдаем|сдаю|принимайте
    акт ..2 сдач*|сдаче|выполнен*|завершен* ..4 влож*|прилаг*|приложен*|в
    сдаем|передаем ..3 письмом|почтой
  `,
  uk: `
    проєкт|проект|робота|роботи|роботу ..3 завершен*|закінчен*|здано|здана|готовий|готова|закрито
    завершив|завершила|завершили|закінчив|закінчила|закінчили|здали|здав|здала|здаємо|закрили|закриваємо|завершуємо ..2 проєкт|проект|роботу|роботи|об'єкт
    звіт ..2 завершення|закінчення|закриття
    підсумковий|фінальний|остаточний звіт
    здача|здавання|завершення|закриття ..1 проєкту|проекту|робіт|об'єкта|об'єкту
    ^ завершення|здача|закінчення ,
    завершено|завершена|завершений|завершені|закінчено|закінчена|закінчений|готовий|готова|готове|готові|зібрано|встановлено|установлено ..6 акт|здаємо|здаю|приймайте
    акт ..2 здач*|здаванн*|виконан*|завершен* ..4 вклад*|дода*|у|в
    здаємо|передаємо ..3 листом|поштою
  `,
  en: `
    project|work|job ..3 finished|complete|completed|done|closed|over
    finished|completed|closed|closing|concluded|concluding ..2 project|work|job
    final|completion|closing|close-out report
    report ..3 completion|finished|completed
    handover|hand-over ..2 project|site|work
    project ..1 completion|handover|hand-over|close-out|closure
    ^ completion|handover|hand-over ,
    finished|complete|completed|done|ready|installed|built ..5 handed|handing|handover|hand-over|acceptance|completion|certificate
    handed|handing over ..3 with|by|in this|letter|email|mail|post
  `,
  except: {
    ru: 'не|этап*|почти|до|когда|после|если|чтобы ..4 завершен*|закончен*|сдан*|готов*|заверш*|законч*',
    uk: 'не|етап*|майже|до|коли|після|якщо|щоб ..4 завершен*|закінчен*|здан*|готов*|заверш*|закінч*',
    en: "not|nearly|almost|until|before|when|after|if|half|stage|phase|first|isn't ..4 finished|complete|completed|done|completion|closed|handover",
  },
}
