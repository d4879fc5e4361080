// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** The files of a package for the caller, record by record; made as they are asked for. */
final class ResultFiles extends AbstractList<PackageResult.File> implements RandomAccess {

    private final List<RecordFiles> records;
    private final List<PackagedFile> around;

    /** The index of the first file of each record, and of what is around them. */
    private final int[] starts;

    /** The files of the records first, then what is around them; both lists stay as they are. */
    ResultFiles(List<RecordFiles> records, List<PackagedFile> around) {
        this.records = List.copyOf(records);
        this.around = List.copyOf(around);
        starts = new int[records.size() + 1];
        for (int i = 0; i < records.size(); i++) {
            starts[i + 1] = starts[i] + records.get(i).count();
        }
    }

    @Override
    public int size() {
        return starts[records.size()] + around.size();
    }

    @Override
    public PackageResult.File get(int index) {
        int found = Arrays.binarySearch(starts, index);
        // a record without files begins where the next one does: the last that begins here
        int record = found < 0 ? -found - 2 : found;
        PackagedFile file =
                record == records.size()
                        ? around.get(index - starts[record])
                        : records.get(record).file(index - starts[record]);
        return new PackageResult.File(file.path(), file.size(), file.sha256());
    }
}
