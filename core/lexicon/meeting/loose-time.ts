import type { Meaning } from '../lexicon.ts'

/** "Once it all settles": a time that comes or does not. Source: S4 1.2. */
export const looseTime: Meaning = {
  ru: `
    в ..1 подходящий|подходящее|надлежащий|надлежащее|соответствующий|соответствующее|удобный|удобное|благоприятный|благоприятное момент|время|час
    в|к должное|положенное время|сроку
    как|когда ..2 появится|найдется|выдастся|образуется ..1 минутка|минута|минуты|время|возможность|окно|окошко|случай|просвет
    как|когда ..2 уляжется|утрясется|устаканится|рассосется|утихнет|схлынет
    как|когда ..1 разгребемся|разгребется|разгребусь|раскидаемся|раскидается|разберется|разберемся $
    через ..1 какое-то|некоторое время
    по ..1 факту $
    под настроение
    в ..1 свободное|свободную время|минуту|минутку
    если|как ..1 все|всё сложится|пойдет|получится
  `,
  uk: `
    у|в ..1 слушний|належний|відповідний|зручний|сприятливий|підхожий час|момент
    слушної|зручної|сприятливої нагоди|години|миті
    як|коли ..2 з'явиться|знайдеться|випаде|трапиться|матиметься ..1 хвилинка|хвилька|хвилина|час|можливість|змога|вікно|віконце|нагода|просвіт
    як|коли ..2 вляжеться|уляжеться|утрясеться|втрясеться|вгамується|стихне|схлине
    як|коли ..1 розгребемося|розгребемось|розгребеться|розгребуся|розкидаємося|розкидається|розбереться|розберемося $
    за ..1 якийсь|деякий час
    за фактом $
    під настрій
    у|в ..1 вільний|вільну час|хвилину|хвилинку
  `,
  en: `
    at|in|when|until ..1 an|a|the appropriate|suitable|opportune|convenient|favourable|favorable ..1 time|moment|point|stage|juncture|season
    in due course|time|season
    at a later|future|subsequent date|time|stage|point
    some time|sometime after|around|towards|before|during|in|next|this ..3
    as ..1 soon as ..3 time|moment|gap|breather
    if ..1 all|everything ..1 goes|works|falls well|out|right|plan|place
    if ..1 all|everything goes ..1 to plan
    fingers crossed
    before ..1 too long
    before long
    when|once|after ..3 back to normal
    when|once ..3 blows|blown|dies|died|settles|settled|quietens|calms over|down
    in ..2 spare|free time|moment|moments
    in an ideal world
  `,
  except: { en: `if ..3 isn't|aren't|wasn't|not ..1 there` },
}
