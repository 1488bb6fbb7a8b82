import { type Bank, itemFile } from '../../shared/question-bank/bank.ts';
import type { Item } from '../../shared/question-bank/item.ts';
import { jsonReader, type ObjectStore } from '../platform/object-store.ts';

/** Reads the items of a bank from the objects of its imports. */
export interface BankItems {
  /** Every item, import by import. */
  all(
    bank: Bank,
  ): Promise<readonly { readonly item: Item; readonly import: Bank['imports'][number] }[]>;
  /** Items a second person has approved: only these are ever drawn. */
  approved(bank: Bank): Promise<readonly Item[]>;
}

export function bankItems(objects: ObjectStore): BankItems {
  const read = jsonReader(objects, itemFile, 40);
  return {
    async all(bank) {
      const files = await Promise.all(
        bank.imports.map(async (each) => {
          return (await read(each.items)).items.map((item) => ({ item, import: each }));
        }),
      );
      return files.flat();
    },
    async approved(bank) {
      const imports = bank.imports.filter((each) => each.approvedBy !== undefined);
      const files = await Promise.all(imports.map((each) => read(each.items)));
      return files.flatMap((file) => file.items);
    },
  };
}
