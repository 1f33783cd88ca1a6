import { describe, expect, test } from 'vitest';
import { looksEnglish } from '#lib/text/language.ts';

describe('looksEnglish', () => {
  test.each([
    [
      'a sentence of news',
      'President Keller visited Oslo on Tuesday and said that the talks had failed.'
    ],
    ['capitals', 'PRESIDENT KELLER VISITED OSLO ON TUESDAY AND SAID THAT THE TALKS HAD FAILED.'],
    ['noise', 'Presldent Keller visitcd 0slo on Tuesday and sa1d that the ta1ks had fai1ed.'],
    [
      'names from elsewhere',
      'Juan de la Cruz of Las Palmas said that Ana del Río and Ludwig van Aken met the mayor of Los Llanos.'
    ],
    [
      'a quotation in another language',
      '“Das ist nicht gut,” the chancellor said on Tuesday, and that was all he would say.'
    ],
    ['too few words to tell', 'Keller en route'],
    ['no words', '31.12.2025 – 1:0 %'],
    ['nothing', ''],
    [
      'a name in another script',
      'President Keller met Владимир Владимирович Иванов on Tuesday, she said.'
    ]
  ])('takes %s for English', (_what, text) => {
    expect(looksEnglish(text)).toBe(true);
  });

  test.each([
    [
      'German',
      'Die Präsidentin reiste am Dienstag nach Oslo und sagte, dass die Gespräche nicht zu Ende sind.'
    ],
    [
      'French',
      'La présidente est arrivée mardi à Oslo pour des entretiens avec le premier ministre, dans la capitale.'
    ],
    [
      'Spanish',
      'La presidenta viajó el martes a Oslo, donde dijo que las conversaciones no han terminado.'
    ],
    ['Dutch', 'De president reisde dinsdag naar Oslo en zei dat het overleg nog niet voorbij is.'],
    ['Swedish', 'Presidenten reste på tisdagen till Oslo och sade att samtalen inte är slut än.'],
    ['Russian', 'Президент приехала в Осло во вторник и сказала, что переговоры не закончены.'],
    ['Arabic', 'وصلت الرئيسة إلى أوسلو يوم الثلاثاء وقالت إن المحادثات لم تنته بعد.'],
    ['Chinese', '总统星期二访问了奥斯陆，并表示谈判尚未结束。'],
    ['Greek', 'Η πρόεδρος έφτασε στο Όσλο την Τρίτη και είπε ότι οι συνομιλίες δεν τελείωσαν.'],
    [
      'a language it knows no word of',
      `${'Presidentti saapui tiistaina Osloon ja sanoi neuvottelujen jatkuvan. '.repeat(8)}`
    ],
    ['letters without sense', 'xqz wvk prr tlm bnd '.repeat(20)]
  ])('takes %s for something else', (_what, text) => {
    expect(looksEnglish(text)).toBe(false);
  });
});
