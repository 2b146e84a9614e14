import type { MessagePacks } from '../language/language.ts';

export interface ProviderMessages {
  readonly loading: string;
  readonly unreachable: string;
  answered(status: number): string;
  readonly isPage: string;
  readonly isNoJson: string;
  readonly unreadable: string;
  readonly partly: string;
}

const da: ProviderMessages = {
  loading: 'Rammen hentes …',
  unreachable: 'Rammen kunne ikke hentes. Se efter, om der er forbindelse, og om adressen er rigtig.',
  answered: (status) => `Rammen kunne ikke hentes: serveren svarede ${status}. Se efter, om adressen er rigtig.`,
  isPage: 'På adressen ligger en webside og ikke en ramme. Se efter, om den peger på en JSON-fil.',
  isNoJson: 'Filen er ikke hel JSON. Se efter, om adressen er rigtig.',
  unreadable: 'Rammen kan ikke vises, før dette er rettet i filen:',
  partly: 'Noget i rammen kan ikke vises. Resten er her.',
};

const en: ProviderMessages = {
  loading: 'Fetching the framework …',
  unreachable: 'The framework could not be fetched. Check that there is a connection, and that the address is right.',
  answered: (status) =>
    `The framework could not be fetched: the server answered ${status}. Check that the address is right.`,
  isPage: 'The address holds a web page, not a framework. Check that it points to a JSON file.',
  isNoJson: 'The file is not whole JSON. Check that the address is right.',
  unreadable: 'The framework cannot be shown until this is put right in the file:',
  partly: 'Something in the framework cannot be shown. The rest is here.',
};

export const providerMessages: MessagePacks<ProviderMessages> = { da, en };
