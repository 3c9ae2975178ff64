/** Tables as spreadsheets write them, read within bounds and cell by cell. */
package org.religionscongress.concord.platform.csv;
