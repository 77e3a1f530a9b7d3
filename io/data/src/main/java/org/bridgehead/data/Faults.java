package org.bridgehead.data;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The faults of one file, in the order of discovery; not safe for use by several threads. */
final class Faults {

    private final List<DataFault> faults = new ArrayList<>();

    void add(String path, String message) {
        faults.add(new DataFault(path, message));
    }

    int size() {
        return faults.size();
    }

    ImmutableList<DataFault> all() {
        return ImmutableList.copyOf(faults);
    }
}
