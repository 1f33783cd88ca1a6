import { describe, expect, test } from 'vitest';
import { readDocument } from '#lib/extract/document/read-document.ts';
import { findClauses } from '#lib/extract/grammar/clauses.ts';
import { Firings } from '#lib/extract/rule.ts';
import { anArticle } from '../../../support/articles.ts';

/** "role: subject | verb | object" for every clause of the first sentence. */
function read(text: string): string[] {
  const document = readDocument(anArticle({ text }), new Firings());
  const sentence = document.sentences.find(({ speech }) => speech === null);
  return sentence
    ? findClauses(sentence).map(
        ({ role, subject, verb, objects }) =>
          `${role}: ${subject.map(({ exact }) => exact).join(' + ')} | ${text.slice(verb.start, verb.end)} | ${objects
            .map(({ exact }) => exact)
            .join(' + ')}`
      )
    : [];
}

describe('findClauses', () => {
  test.each([
    ['The minister visited Rome.', ['main: The minister | visited | Rome']],
    ['Rome was visited by the minister.', ['main: Rome | was visited | ']],
    [
      'Hale, when he left Rome, met Roth.',
      ['adverbial: he | left | Rome', 'main: Hale | met | Roth']
    ],
    [
      'Hale, 54, who left Rome, met Roth.',
      ['relative: Hale | left | Rome', 'main: Hale | met | Roth']
    ],
    [
      'She was born in Oslo in 1960, studied in Rome, and moved to Chile in 1990.',
      ['main: She | was born | ', 'main: She | studied | ', 'coordinate: She | moved | ']
    ],
    [
      'Hale lived in Oslo, Norway, wrote two books, and died in Rome.',
      ['main: Hale | lived | ', 'main: Hale | wrote | two books', 'coordinate: Hale | died | ']
    ],
    [
      'The firm sold ships, bought mines, and closed in May.',
      [
        'main: The firm | sold | ships',
        'main: The firm | bought | mines',
        'coordinate: The firm | closed | '
      ]
    ],
    [
      'Peru said Hale was born in Oslo, studied in Rome, and moved to Chile.',
      [
        'main: Peru | said | ',
        'content: Hale | was born | ',
        'content: Hale | studied | ',
        'content: Hale | moved | '
      ]
    ],
    [
      'Chile beat Peru, Rome beat Brno, and Oslo lost.',
      ['main: Chile | beat | Peru', 'main: Rome | beat | Brno', 'coordinate: Oslo | lost | ']
    ],
    [
      'The port was closed, Roth, the mayor, said.',
      ['content: The port | was closed | ', 'main: Roth | said | ']
    ],
    [
      'The port was closed, wrote Roth.',
      ['content: The port | was closed | ', 'main: Roth | wrote | ']
    ],
    ['The ship sank, having been hit by the army.', ['main: The ship | sank | ']],
    ['The port, closed while empty, burned.', ['main: The port | burned | ']],
    ['Roth, although ill, left.', ['main: Roth | left | ']],
    ['The ship, when nearly full, sank.', ['main: The ship | sank | ']],
    [
      'Roth stayed, although water, wind and fire reached Rome.',
      ['main: Roth | stayed | ', 'adverbial: water + wind + fire | reached | Rome']
    ],
    [
      'Hale told the king the port was closed.',
      ['main: Hale | told | the king', 'content: the port | was closed | ']
    ],
    ['Hale said the king was ill.', ['main: Hale | said | ', 'content: the king | was | ill']],
    ['Two ships — the older from Rome — were sold.', ['main: Two ships | were sold | ']],
    ['Paul Hale (41) and Anna Roth met.', ['main: Paul Hale + Anna Roth | met | ']],
    [
      'Hale (41), Weiss (52) and Roth (of Peru) met Falk (30) and Dahl.',
      ['main: Hale + Weiss + Roth | met | Falk + Dahl']
    ],
    ['The firm (in Rome, as ever) left Peru.', ['main: The firm | left | Peru']],
    [
      'Peru said neither Chile nor Bolivia had signed it.',
      ['main: Peru | said | ', 'content: Chile + Bolivia | had signed | it']
    ],
    ['The minister neither left nor stayed.', ['main: The minister | left | ']],
    [
      'The bank reopened ten years after it was closed.',
      ['main: The bank | reopened | ', 'adverbial: it | was closed | ']
    ],
    ['The newly elected minister resigned.', ['main: The newly elected minister | resigned | ']],
    ['The recently opened bridge fell.', ['main: The recently opened bridge | fell | ']],
    ['A heavily armed man attacked the port.', ['main: A heavily armed man | attacked | the port']],
    ['The minister quickly ordered troops home.', ['main: The minister | ordered | troops']],
    ['The state sold the mine.', ['main: The state | sold | the mine']],
    ['The mine was closed.', ['main: The mine | was closed | ']],
    [
      'Two envoys, granted safe passage by the army, left Rome.',
      ['main: Two envoys | left | Rome']
    ],
    [
      'One of the envoys said Hale met the king.',
      ['main: One | said | ', 'content: Hale | met | the king']
    ],
    [
      'Roth said on Monday that talks were over, and her office later denied it.',
      ['main: Roth | said | ', 'content: talks | were | ', 'coordinate: her office | denied | it']
    ],
    [
      'After Hale left Rome, the king called Roth.',
      ['adverbial: Hale | left | Rome', 'main: the king | called | Roth']
    ],
    [
      'Hale, who reached Rome on Monday, met the king.',
      ['relative: Hale | reached | Rome', 'main: Hale | met | the king']
    ],
    ['Talks between Spain, Chile and Peru drag on.', ['main: Talks | drag | ']],
    ['Hale and her sister are to leave Rome.', ['main: Hale + her sister | are to leave | Rome']],
    [
      'Police arrested and questioned the student.',
      ['main: Police | arrested | ', 'coordinate: Police | questioned | the student']
    ],
    [
      'The king left Rome on Friday, two envoys said.',
      ['content: The king | left | Rome', 'main: two envoys | said | ']
    ],
    ['“We will go home now,” said the king.', ['main: the king | said | ']],
    [
      'In a statement, the ministry declined to confirm or deny the visit.',
      ['main: the ministry | declined | ']
    ],
    [
      'He carried the clock he made to school.',
      ['main: He | carried | the clock', 'relative: he | made | ']
    ],
    [
      'The firm said more than ten ships had been sold.',
      ['main: The firm | said | ', 'adverbial: ten ships | had been sold | ']
    ],
    ['The tax reform has failed.', ['main: The tax reform | has failed | ']],
    ['Two towns in Chile ask taxes from schools.', ['main: Two towns | ask | taxes']],
    ['A market research firm moved.', ['main: A market research firm | moved | ']],
    ['The bank signed a treaty drafted in Rome.', ['main: The bank | signed | a treaty']],
    ['The bank answered by selling its shares.', ['main: The bank | answered | ']],
    ['The figures published on Monday by the bank fell.', ['main: The figures | fell | ']],
    [
      'Envoys who had been given a map of the port returned.',
      ['relative: Envoys | had been given | a map', 'main: Envoys | returned | ']
    ],
    [
      'Hale returned and soon after took the post.',
      ['main: Hale | returned | ', 'coordinate: Hale | took | the post']
    ],
    ['The plan is not yet ready.', ['main: The plan | is | ']],
    ['Hale allowed the firms to submit revised bids.', ['main: Hale | allowed | the firms']],
    ['The king chose Rome based Hale.', ['main: The king | chose | Rome based Hale']],
    [
      'Indexes around Rome reacted after the banks left.',
      ['main: Indexes | reacted | ', 'adverbial: the banks | left | ']
    ],
    ['It is the only ship built in Chile.', ['main: It | is | ']],
    ['It kept Hale, the same move made in May.', ['main: It | kept | Hale']],
    ['The index increased by 48 points.', ['main: The index | increased | ']],
    ['Flight 93 crashed in a field.', ['main: Flight 93 | crashed | ']],
    ['Some 40 wounded men left.', ['main: Some 40 wounded men | left | ']],
    ['It currently builds ships.', ['main: It | builds | ships']],
    ['Hale spoke in the hall, built by the king.', ['main: Hale | spoke | ']],
    ['Hale sold the ship, located near Rome.', ['main: Hale | sold | the ship']],
    ['Sales dropped 42% compared to March.', ['main: Sales | dropped | 42%']],
    ['Hale left with little food and no water given.', ['main: Hale | left | ']],
    ['Thousands crowded into Rome.', ['main: Thousands | crowded | ']],
    [
      'Hale said that when she came, the king left.',
      ['main: Hale | said | ', 'adverbial: she | came | ', 'content: the king | left | ']
    ],
    ['Hale was seen and followed.', ['main: Hale | was seen | ', 'coordinate: Hale | followed | ']],
    ['A car manufacturing firm moved.', ['main: A car manufacturing firm | moved | ']],
    [
      'Two envoys now want the king to sell a ship moored in Rome.',
      ['main: Two envoys | want | the king']
    ],
    ['Stocks lost ground.', ['main: Stocks | lost | ground']],
    [
      'Hale defended the plan whilst Roth attacked it.',
      ['main: Hale | defended | the plan', 'adverbial: Roth | attacked | it']
    ]
  ])('reads %j', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });

  test.each(['Rain in Rome.', 'A visit to the king', 'Slowly, slowly.'])(
    'finds no clause in %j',
    (text) => {
      expect(read(text)).toEqual([]);
    }
  );
});
