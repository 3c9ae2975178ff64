/** How a JSON body becomes a record, within bounds, with the faulty field named. */
package org.religionscongress.concord.platform.json;
