import type { EntityId } from '../../entities/entity';
import type { Span } from '../../text/span';
import type { Reading } from '../reading/reading';
import type { Descriptions } from './descriptions';
import type { Gender } from '../../entities/names/givenNameGender';
import type { Genders } from './genders';

/** What a document tells about the people it names, whatever place of it is read. */
export class People {
  constructor(private readonly reading: Reading, private readonly genders: Genders, private readonly descriptions: Descriptions) {}

  gender(person: EntityId): Gender | undefined {
    return this.genders.of(person);
  }

  /** Who is called so (in lower case) anywhere in the document, each once; nobody when that is too many. */
  withRole(role: string): readonly EntityId[] {
    return this.descriptions.called(role);
  }

  /** Where the text says so. */
  statedAt(person: EntityId, role: string): Span | undefined {
    const statement = this.descriptions.of(person, role);
    return statement && this.reading.spanOf(statement);
  }
}
