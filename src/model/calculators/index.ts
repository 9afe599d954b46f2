/** All calculators, in the order of the specifications that they belong to. Loaded by browsers. */
import {availability} from './availability';
import {burnRateAlerts} from './burn-rate-alerts';
import type {Calculator} from './calculator';
import {canarySample} from './canary-sample';
import {commitment} from './commitment';
import {errorBudget} from './error-budget';
import {eventPeak} from './event-peak';
import {instances} from './instances';
import {littlesLaw} from './littles-law';
import {latencyQuantiles} from './latency-quantiles';
import {onCallRota} from './on-call-rota';
import {queueing} from './queueing';
import {restore} from './restore';
import {retryAmplification} from './retry-amplification';
import {twoProportions} from './two-proportions';
import {unitCost} from './unit-cost';

export const calculators: readonly Calculator[] = [
  availability,
  retryAmplification,
  errorBudget,
  burnRateAlerts,
  canarySample,
  queueing,
  instances,
  littlesLaw,
  restore,
  onCallRota,
  latencyQuantiles,
  twoProportions,
  unitCost,
  commitment,
  eventPeak,
];
