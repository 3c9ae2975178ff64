/**
 * Proofs of concurrency and faults that take minutes: {@code mvn -Pendurance verify} runs them. Each trial has a seed,
 * and a failure names it.
 */
package org.religionscongress.concord.endurance;
