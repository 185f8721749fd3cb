import Dexie, { type ObservabilitySet } from 'dexie';

import { database } from '../database.ts';

/**
 * Calls back after every transaction that wrote something into the app's database, until the returned
 * function is called. What was written is not said: whoever needs it reads it.
 */
export function onDataChange(callBack: () => void): () => void {
  const own = `idb://${database.name}/`;
  const listener = (parts: ObservabilitySet) => {
    if (Object.keys(parts).some((part) => part.startsWith(own))) callBack();
  };
  Dexie.on.storagemutated.subscribe(listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}

/**
 * Calls back when the database was closed, by the browser or by the app itself, until the returned
 * function is called.
 */
export function onDatabaseClosed(callBack: () => void): () => void {
  const listener = () => callBack();
  database.on('close', listener);
  return () => database.on.close.unsubscribe(listener);
}
